// Signal handlers that only set a flag.
#include "cli/terminal/interrupt.hpp"

#include <csignal>

#include "core/base/error.hpp"

namespace toise::cli {
namespace {

// The one mutable global of the program: a signal handler can reach nothing else.
volatile std::sig_atomic_t caught_signal = 0;

void remember(int signal) {
  caught_signal = signal;
}

}  // namespace

void watch_signals() {
  struct sigaction action {};
  action.sa_handler = remember;
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // the second one ends the program
  sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may grow no more is an error of writing, with its sentence
}

void stop_if_interrupted() {
  if (caught_signal != 0) throw Error(ErrorCode::interrupted, "stopped; nothing half-written was left behind");
}

void end_by_signal() {
  if (caught_signal == 0) return;
  std::signal(caught_signal, SIG_DFL);
  std::raise(caught_signal);
}

void restore_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_DFL);
}

}  // namespace toise::cli
