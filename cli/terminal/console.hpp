// Standard output for the answer, standard error for messages.
#pragma once
#include <string>
#include <string_view>

namespace toise::cli {

// Whoever reads our output has closed it ("| head"): the program ends quietly.
struct BrokenPipe {};

// Colours of a terminal; plain where the output is none, or where NO_COLOR is set (https://no-color.org).
enum class Style { plain, bold, faint, red, green, yellow };

class Console {
 public:
  Console();

  // The answer, buffered. Throws BrokenPipe, or Error(cannot_write) when standard output cannot take it.
  void write(std::string_view text);
  // The same with a line feed.
  void write_line(std::string_view text);
  void flush();

  // A message on standard error, "toise: ..."; nothing under --quiet. Never throws.
  void note(std::string_view message);
  // The reason why the task failed; also under --quiet. Never throws.
  void report_failure(std::string_view message);

  // `text` in a style where standard output is a terminal.
  std::string styled(std::string_view text, Style style) const;
  // Columns of the terminal, of $COLUMNS, else 100. At least 40.
  std::size_t width() const { return width_; }

  bool quiet() const { return quiet_; }
  void set_quiet(bool quiet) { quiet_ = quiet; }
  bool is_error_terminal() const { return is_error_terminal_; }

 private:
  std::string buffer_;
  std::size_t width_ = 100;
  bool quiet_ = false;
  bool has_colour_ = false;
  bool is_error_terminal_ = false;
};

}  // namespace toise::cli
