// fork, setrlimit, exec; between fork and exec only what is safe there.
#include "core/io/documents/bounded_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "core/base/error.hpp"

namespace toise::io {
namespace {

[[noreturn]] void fail(std::string_view what) {
  throw Error(ErrorCode::cannot_read, fmt::format("cannot start a process: {}: {}", what, std::strerror(errno)));
}

// Closes what it holds.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    close();
    number_ = std::exchange(other.number_, -1);
    return *this;
  }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  int number() const { return number_; }

 private:
  int number_ = -1;
};

struct Pipe {
  Descriptor read;
  Descriptor write;
  Pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("no pipe");
    read = Descriptor(ends[0]);
    write = Descriptor(ends[1]);
  }
};

Descriptor make_memory_file(std::string_view bytes) {
  Descriptor file(memfd_create("toise-input", MFD_CLOEXEC));
  if (file.number() < 0) fail("no file in memory");
  while (!bytes.empty()) {
    const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) fail("the file in memory takes no bytes");
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  lseek(file.number(), 0, SEEK_SET);
  return file;
}

template <typename Resource>
void set_limit(Resource what, rlim_t most) {
  const rlimit limit{most, most};
  setrlimit(what, &limit);
}

// In the child: never returns.
[[noreturn]] void become(const char* program, char* const* arguments, char* const* environment, int input, int output,
                         int messages, const ProcessLimits& limits) {
  constexpr int given = 3;
  dup2(output, STDOUT_FILENO);
  dup2(messages, STDERR_FILENO);
  if (input == given)
    fcntl(input, F_SETFD, 0);
  else
    dup2(input, given);
  const int null = open("/dev/null", O_RDONLY);
  if (null >= 0) dup2(null, STDIN_FILENO);
  set_limit(RLIMIT_CPU, static_cast<rlim_t>(limits.seconds));
  set_limit(RLIMIT_AS, limits.memory);
  set_limit(RLIMIT_CORE, 0);
  set_limit(RLIMIT_FSIZE, 0);
  execve(program, arguments, environment);
  _exit(127);
}

std::vector<char*> make_pointers(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

// Reads what is there; false when that end is closed.
bool take(Descriptor& from, std::string& to, std::size_t most) {
  std::array<char, 65536> block{};
  const ssize_t count = ::read(from.number(), block.data(), block.size());
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  const std::size_t room = most > to.size() ? most - to.size() : 0;
  to.append(block.data(), std::min(static_cast<std::size_t>(count), room));
  return count > 0;
}

// Gathers both streams to their ends, or until a limit is passed.
ProcessEnd gather(Descriptor& output, Descriptor& messages, ProcessResult& result, const ProcessLimits& limits) {
  using Clock = std::chrono::steady_clock;
  constexpr std::size_t most_messages = 4096;
  const auto deadline = Clock::now() + std::chrono::seconds(limits.seconds);
  while (output.number() >= 0 || messages.number() >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return ProcessEnd::over_time;
    std::array<pollfd, 2> ends{{{output.number(), POLLIN, 0}, {messages.number(), POLLIN, 0}}};
    const int ready = poll(ends.data(), ends.size(), static_cast<int>(std::min<long long>(left, 1000)));
    if (ready <= 0) continue;
    if (ends[0].revents != 0 && !take(output, result.output, limits.output + 1)) output.close();
    if (ends[1].revents != 0 && !take(messages, result.messages, most_messages)) messages.close();
    if (result.output.size() > limits.output) return ProcessEnd::over_output;
  }
  return ProcessEnd::done;
}

}  // namespace

std::optional<std::string> find_program(std::string_view name) {
  const char* set = std::getenv("PATH");
  std::string_view folders = set && *set ? set : "/usr/local/bin:/usr/bin:/bin";
  while (!folders.empty()) {
    const std::size_t end = std::min(folders.find(':'), folders.size());
    std::string path = fmt::format("{}/{}", folders.substr(0, end), name);
    if (end > 0 && access(path.c_str(), X_OK) == 0) return path;
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return std::nullopt;
}

ProcessResult run_bounded(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                          const ProcessLimits& limits) {
  const Descriptor file = make_memory_file(input);
  Pipe output;
  Pipe messages;
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> settings{"LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin"};
  const std::vector<char*> argument_pointers = make_pointers(words);
  const std::vector<char*> setting_pointers = make_pointers(settings);
  const pid_t child = fork();
  if (child < 0) fail("no process");
  if (child == 0)
    become(words.front().c_str(), argument_pointers.data(), setting_pointers.data(), file.number(),
           output.write.number(), messages.write.number(), limits);
  output.write.close();
  messages.write.close();
  ProcessResult result;
  result.end = gather(output.read, messages.read, result, limits);
  if (result.end != ProcessEnd::done) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) result.end = ProcessEnd::over_time;
  if (result.end == ProcessEnd::done && result.exit_code != 0) result.end = ProcessEnd::failed;
  return result;
}

}  // namespace toise::io
