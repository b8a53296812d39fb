// PDFs, read by the pdftotext of the system where it is installed.
#include "core/io/documents/pdf_text.hpp"

#include <chrono>
#include <cstdlib>

#include "core/base/error.hpp"
#include "core/io/documents/bounded_process.hpp"
#include "core/io/documents/read_document.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

// One page with one line of Helvetica a paragraph; offsets as ISO 32000-1, section 7.5.4, wants them.
std::string make_pdf(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 12 Tf 72 720 Td ";
  for (const std::string& line : lines) content += "(" + line + ") Tj 0 -14 Td ";
  content += "ET";
  const std::vector<std::string> objects{
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length " + std::to_string(content.size()) + ">>stream\n" + content + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
  std::string pdf = "%PDF-1.4\n";
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    offsets.push_back(pdf.size());
    pdf += std::to_string(i + 1) + " 0 obj" + objects[i] + "endobj\n";
  }
  const std::size_t table = pdf.size();
  pdf += "xref\n0 6\n0000000000 65535 f \n";
  for (const std::size_t offset : offsets) {
    const std::string digits = std::to_string(offset);
    pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  return pdf + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + std::to_string(table) + "\n%%EOF";
}

bool has_pdftotext() {
  if (io::find_program("pdftotext")) return true;
  WARN("skipped: pdftotext is not installed (poppler-utils)");
  return false;
}

// Sets PATH for the length of a test.
class OtherPath {
 public:
  explicit OtherPath(const char* path) : before_(std::getenv("PATH")) { setenv("PATH", path, 1); }
  ~OtherPath() { setenv("PATH", before_.c_str(), 1); }
  OtherPath(const OtherPath&) = delete;
  OtherPath& operator=(const OtherPath&) = delete;

 private:
  std::string before_;
};

ErrorCode code_of(const std::string& bytes, const std::string& in_message) {
  try {
    io::parse_document(bytes, "report.pdf");
  } catch (const Error& error) {
    INFO(error.what());
    CHECK(std::string(error.what()).find("report.pdf: ") == 0);
    CHECK(std::string(error.what()).find(in_message) != std::string::npos);
    return error.code();
  }
  FAIL("no error");
  return {};
}

}  // namespace

TEST_CASE("the text of a PDF is read, its lines joined to paragraphs") {
  if (!has_pdftotext()) return;
  const Document document = io::parse_document(make_pdf({"Two people were killed near the town of Atmah on",
                                                         "Tuesday, a doctor said. Nobody claimed the at-", "tack."}),
                                               "report.pdf");
  CHECK(document.text ==
        "Two people were killed near the town of Atmah on Tuesday, a doctor said. Nobody claimed the attack.\n");
  CHECK(document.format == "pdf");
}

TEST_CASE("without pdftotext the message names the package") {
  const OtherPath nowhere("/no/such/folder");
  CHECK(code_of("%PDF-1.4", "poppler-utils") == ErrorCode::missing_program);
}

TEST_CASE("a damaged PDF and one without text are errors that say which") {
  if (!has_pdftotext()) return;
  CHECK(code_of("%PDF-1.7 nonsense", "cannot be read") == ErrorCode::bad_data);
  CHECK(code_of(make_pdf({}), "only pictures") == ErrorCode::not_text);
}

TEST_CASE("lines are joined, words broken at a line's end mended, items and page numbers kept apart") {
  CHECK(io::join_pdf_lines(
            "Shelling hit the vil-\nlage of Binnish,\n\nnext block\n\n12\n\f\n• one dead in Idlib\n• two in Hama\n") ==
        "Shelling hit the village of Binnish,\n\nnext block\n\n• one dead in Idlib\n• two in Hama\n");
  CHECK(io::join_pdf_lines("").empty());
}

TEST_CASE("a process that writes, thinks or takes without end is stopped at its limits") {
  const auto shell = io::find_program("sh");
  REQUIRE(shell);
  const auto run = [&](const std::string& script, const io::ProcessLimits& limits) {
    return io::run_bounded(*shell, {"-c", script}, "input", limits);
  };
  constexpr std::size_t memory = std::size_t{1} << 30;
  CHECK(run("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaa; done", {20, memory, 100'000}).end ==
        io::ProcessEnd::over_output);
  CHECK(run("sleep 60", {1, memory, 1000}).end == io::ProcessEnd::over_time);
  const auto fine = run("cat /dev/fd/3; echo oops >&2", {20, memory, 1000});
  CHECK(fine.end == io::ProcessEnd::done);
  CHECK(fine.output == "input");
  CHECK(fine.messages == "oops\n");
  CHECK(run("exit 3", {20, memory, 1000}).exit_code == 3);
  CHECK(run("env", {20, memory, 1000}).output.find("HOME=") == std::string::npos);
}
