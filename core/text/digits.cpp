// Digits of any script to ASCII; separators told apart by the groups they make.
#include "core/text/digits.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "core/base/utf8.hpp"

namespace toise::text {

std::optional<std::string> plain_digits(std::string_view token) {
  if (std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; })) return std::string(token);
  std::string ascii;
  for (std::size_t i = 0; i < token.size();) {
    const auto [code_point, length] = decode_utf8(token, i);
    const auto c = static_cast<UChar32>(code_point);
    i += length;
    if (u_isdigit(c))
      ascii.push_back(static_cast<char>('0' + u_charDigitValue(c)));
    else if (c == 0x66B)
      ascii.push_back('.');
    else if (c != 0x66C)
      ascii.push_back(static_cast<char>(c));
  }
  const auto commas = std::count(ascii.begin(), ascii.end(), ',');
  const auto stops = std::count(ascii.begin(), ascii.end(), '.');
  if (commas == 0 && stops <= 1) return ascii;
  const char grouping = commas > 0 ? ',' : '.';
  std::string whole = ascii;
  std::string decimals;
  if (grouping == ',' && stops > 0) {
    const std::size_t stop = ascii.find('.');
    whole = ascii.substr(0, stop);
    decimals = ascii.substr(stop);
    if (stops > 1 || decimals.find(',') != std::string::npos) return std::nullopt;
  }
  std::string joined;
  bool grouped = true;
  for (std::size_t begin = 0; begin <= whole.size();) {
    const std::size_t end = std::min(whole.find(grouping, begin), whole.size());
    const std::size_t size = end - begin;
    grouped = grouped && (begin == 0 ? size >= 1 && size <= 3 : size == 3);
    joined += whole.substr(begin, size);
    begin = end + 1;
  }
  if (grouped) return joined + decimals;
  if (grouping == ',' && commas == 1 && stops == 0) {
    ascii[ascii.find(',')] = '.';
    return ascii;
  }
  return std::nullopt;
}

double half_precision(std::string_view digits) {
  if (const std::size_t stop = digits.find('.'); stop != std::string_view::npos) {
    const std::string_view decimals = digits.substr(stop + 1);
    if (decimals == "5") return 0.25;
    if (decimals == "25" || decimals == "75") return 0.125;
    return std::pow(10.0, -static_cast<double>(decimals.size())) / 2;
  }
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  double precision = 1;
  for (std::size_t i = digits.size(); i > 2 && digits[i - 1] == '0'; --i) precision *= 10;
  return precision / 2;
}

}  // namespace toise::text
