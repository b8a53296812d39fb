// Replays a fuzzer without libFuzzer: its corpus, then a fixed number of seeded mutations of it.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int mutations = 2000;
constexpr auto time_limit = std::chrono::seconds(5);
constexpr std::size_t longest_input = 1 << 16;

using Input = std::string;

// Bytes at which parsers tend to stumble.
const std::vector<Input> splinters = {std::string(1, '\0'),
                                      "\xff",
                                      "\xc3",
                                      "\xe2\x80",
                                      "\xef\xbb\xbf",
                                      "\"",
                                      "'",
                                      "\\",
                                      "\n",
                                      "\r\n",
                                      ",",
                                      ";",
                                      "\t",
                                      "-",
                                      "+",
                                      ".",
                                      "e",
                                      "0",
                                      "9999999999999999999999",
                                      "1e400",
                                      "nan",
                                      "inf",
                                      "<",
                                      ">",
                                      "&",
                                      "<![CDATA[",
                                      "{",
                                      "}",
                                      "[",
                                      "]",
                                      ":",
                                      "°",
                                      "\xd9\xa0\xd9\xa1",
                                      "\xd8\xa3\xd8\xb7\xd9\x85\xd8\xa9",
                                      "\xe2\x80\x8f",
                                      "\xf0\x9f\x97\xba",
                                      " "};

std::vector<Input> read_corpus(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  if (std::filesystem::is_directory(folder)) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());  // the order of a folder differs between machines; the run may not
  std::vector<Input> inputs{Input{}};
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return inputs;
}

std::size_t draw_below(std::mt19937& random, std::size_t limit) {
  return limit == 0 ? 0 : random() % limit;
}

void mutate_once(Input& input, const std::vector<Input>& corpus, std::mt19937& random) {
  const std::size_t at = draw_below(random, input.size() + 1);
  const std::size_t length = std::min(input.size() - at, 1 + draw_below(random, 16));
  switch (random() % 6) {
    case 0:
      input.insert(at, splinters[draw_below(random, splinters.size())]);
      break;
    case 1:
      input.erase(at, length);
      break;
    case 2:
      input.insert(at, input.substr(draw_below(random, input.size() + 1), length));
      break;
    case 3:
      if (at < input.size()) input[at] = static_cast<char>(random() & 0xff);
      break;
    case 4:
      input.resize(at);
      break;
    default: {
      const Input& other = corpus[draw_below(random, corpus.size())];
      input = input.substr(0, at) + other.substr(draw_below(random, other.size() + 1));
    }
  }
  if (input.size() > longest_input) input.resize(longest_input);
}

// Aborts when the fuzzer does; what it was given then lies in "fuzz-last-input" beside the run for a second look.
void try_input(const Input& input) {
  if (std::getenv("TOISE_FUZZ_KEEP_INPUT") != nullptr) {
    std::ofstream("fuzz-last-input", std::ios::binary) << input;
  }
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());  // NOLINT: bytes
}

}  // namespace

// Usage: fuzz_<what> [CORPUS FOLDER] [NUMBER OF MUTATIONS]. A number given lifts the time limit.
int main(int argc, char** argv) {
  const std::vector<Input> corpus = read_corpus(argc > 1 ? argv[1] : ".");
  const int wanted = argc > 2 ? std::atoi(argv[2]) : mutations;
  for (const Input& input : corpus) try_input(input);
  std::mt19937 random(20220203);  // any fixed seed: equal runs on every machine
  const auto end = std::chrono::steady_clock::now() + time_limit;
  int done = 0;
  for (; done < wanted && (argc > 2 || std::chrono::steady_clock::now() < end); ++done) {
    Input input = corpus[draw_below(random, corpus.size())];
    for (std::size_t step = 1 + draw_below(random, 8); step > 0; --step) mutate_once(input, corpus, random);
    try_input(input);
  }
  std::printf("%zu inputs and %d mutations of them\n", corpus.size(), done);
  return 0;
}
