// Krueger's series from the plane to the conformal sphere, then Newton's method for the latitude.
#include "core/geo/transverse_mercator.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace toise::geo {
namespace {

// WGS 84 (NIMA TR8350.2, 3rd edition, table 3.1).
constexpr double equatorial_radius = 6378137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr double n = flattening / (2 - flattening);
constexpr double eccentricity_squared = flattening * (2 - flattening);

constexpr double horner(std::initializer_list<double> coefficients) {  // c0 + c1 n + c2 n^2 + ...
  double sum = 0;
  for (auto c = std::rbegin(coefficients); c != std::rend(coefficients); ++c) sum = sum * n + *c;
  return sum;
}

// Karney's beta_1 ... beta_6, without their leading power of n.
constexpr std::array beta{
    n * horner({1.0 / 2, -2.0 / 3, 37.0 / 96, -1.0 / 360, -81.0 / 512, 96199.0 / 604800}),
    n* n* horner({1.0 / 48, 1.0 / 15, -437.0 / 1440, 46.0 / 105, -1118711.0 / 3870720}),
    n* n* n* horner({17.0 / 480, -37.0 / 840, -209.0 / 4480, 5569.0 / 90720}),
    n* n* n* n* horner({4397.0 / 161280, -11.0 / 504, -830251.0 / 7257600}),
    n* n* n* n* n* horner({4583.0 / 161280, -108847.0 / 3991680}),
    n* n* n* n* n* n* horner({20648693.0 / 638668800}),
};

constexpr double rectifying_radius =
    equatorial_radius / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64 + n * n * n * n * n * n / 256);
constexpr double scale = 0.9996;

// tan of the geographic latitude from tan of the conformal latitude (Karney's equations 19 to 21).
double geographic_tangent(double conformal) {
  const double e = std::sqrt(eccentricity_squared);
  double tau = conformal;
  for (int i = 0; i < 5; ++i) {
    const double sigma = std::sinh(e * std::atanh(e * tau / std::hypot(1.0, tau)));
    const double there = tau * std::hypot(1.0, sigma) - sigma * std::hypot(1.0, tau);
    const double step = (conformal - there) / std::hypot(1.0, there) * (1 + (1 - eccentricity_squared) * tau * tau) /
                        ((1 - eccentricity_squared) * std::hypot(1.0, tau));
    tau += step;
    if (!(std::abs(step) > 1e-14 * std::max(1.0, std::abs(tau)))) break;
  }
  return tau;
}

}  // namespace

LonLat utm_to_lonlat(int zone, bool is_south, double easting, double northing) {
  const double xi = (northing - (is_south ? 1e7 : 0)) / (scale * rectifying_radius);
  const double eta = (easting - 5e5) / (scale * rectifying_radius);
  double xi_sphere = xi;
  double eta_sphere = eta;
  for (std::size_t j = 0; j < beta.size(); ++j) {
    const double k = 2.0 * static_cast<double>(j + 1);
    xi_sphere -= beta[j] * std::sin(k * xi) * std::cosh(k * eta);
    eta_sphere -= beta[j] * std::cos(k * xi) * std::sinh(k * eta);
  }
  const double sinh_eta = std::sinh(eta_sphere);
  const double conformal = std::sin(xi_sphere) / std::hypot(sinh_eta, std::cos(xi_sphere));
  constexpr double degree = std::numbers::pi / 180;
  const double lon = 6.0 * zone - 183 + std::atan2(sinh_eta, std::cos(xi_sphere)) / degree;
  return {std::remainder(lon, 360.0), std::atan(geographic_tangent(conformal)) / degree};
}

int utm_zone_at(double longitude) {
  const int zone = static_cast<int>(std::floor((longitude + 180) / 6)) + 1;
  return zone > 60 ? 60 : zone < 1 ? 1 : zone;
}

}  // namespace toise::geo
