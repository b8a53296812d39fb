// Units as types: metres and degrees cannot be mixed up.
#pragma once
#include <cmath>
#include <compare>
#include <numbers>

namespace toise {

// A length in metres. NaN means "not known" only where a declaration says so.
struct Metres {
  double value = 0;
  constexpr auto operator<=>(const Metres&) const = default;
  constexpr Metres operator+(Metres other) const { return {value + other.value}; }
  constexpr Metres operator-(Metres other) const { return {value - other.value}; }
  constexpr Metres operator*(double factor) const { return {value * factor}; }
  constexpr Metres operator/(double divisor) const { return {value / divisor}; }
  constexpr double operator/(Metres other) const { return value / other.value; }
};

constexpr Metres kilometres(double value) { return {value * 1000.0}; }
// The international mile (1959 agreement) and the international nautical mile (1929 conference), both exact.
inline constexpr Metres mile{1609.344};
inline constexpr Metres nautical_mile{1852.0};

// An angle in degrees.
struct Degrees {
  double value = 0;
  constexpr auto operator<=>(const Degrees&) const = default;
  constexpr Degrees operator+(Degrees other) const { return {value + other.value}; }
  constexpr Degrees operator-(Degrees other) const { return {value - other.value}; }
  constexpr Degrees operator*(double factor) const { return {value * factor}; }
  constexpr double radians() const { return value * std::numbers::pi / 180.0; }
};

// The same direction in [0, 360).
inline Degrees normalise_bearing(Degrees bearing) {
  const double turned = std::fmod(bearing.value, 360.0);
  const double positive = turned < 0 ? turned + 360.0 : turned;
  return {positive >= 360.0 ? 0.0 : positive};
}

// The smaller angle between two bearings, in [0, 180].
inline Degrees angle_between(Degrees a, Degrees b) {
  const double apart = normalise_bearing(a - b).value;
  return {apart > 180.0 ? 360.0 - apart : apart};
}

}  // namespace toise
