// Numbers out of words.
#include "viewer/actions/action_arguments.hpp"

#include <cmath>

namespace toise::viewer {

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::size_t parse_item(std::string_view text, std::size_t count) {
  const auto number = parse_number<std::size_t>(text, "a number");
  if (number < 1 || number > count)
    throw Error(ErrorCode::bad_argument, fmt::format("number {} is not in [1, {}]", number, count));
  return number - 1;
}

std::vector<double> parse_numbers(std::string_view text, std::string_view what) {
  std::vector<double> numbers;
  for (std::string_view rest = text;;) {
    const auto comma = rest.find(',');
    const auto number = parse_number<double>(trim(rest.substr(0, comma)), "a number");
    if (!std::isfinite(number)) throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not {}", text, what));
    numbers.push_back(number);
    if (comma == std::string_view::npos) return numbers;
    rest = rest.substr(comma + 1);
  }
}

}  // namespace toise::viewer
