// The arguments of actions: numbers, lists of numbers, numbers of items.
#pragma once
#include <fmt/format.h>

#include <charconv>
#include <string_view>
#include <system_error>
#include <vector>

#include "core/base/error.hpp"

namespace toise::viewer {

// Without blanks at both ends.
std::string_view trim(std::string_view text);

// Throws Error(bad_argument) "'TEXT' is not WHAT".
template <typename Number>
Number parse_number(std::string_view text, std::string_view what) {
  Number value{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size())
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not {}", text, what));
  return value;
}

// Finite numbers between commas. Throws Error(bad_argument) "'TEXT' is not WHAT".
std::vector<double> parse_numbers(std::string_view text, std::string_view what);

// People count from 1: "1" is 0. Throws Error(bad_argument) for a number beyond `count`.
std::size_t parse_item(std::string_view text, std::size_t count);

}  // namespace toise::viewer
