// Which signals are noted, and which end the program.
#include "cli/terminal/interrupt.hpp"

#include <csignal>
#include <initializer_list>

#include "core/base/interruption.hpp"

namespace toise::cli {
void watch_signals() {
  struct sigaction action {};
  action.sa_handler = note_interruption;
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // the second one ends the program
  sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may grow no more is an error of writing, with its sentence
}

void end_by_signal() {
  const int signal = noted_interruption();
  if (signal == 0) return;
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void restore_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_DFL);
}

}  // namespace toise::cli
