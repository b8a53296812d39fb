// How different two pictures look to an eye that forgives edges a pixel off.
#pragma once
#include <array>
#include <string>

#include "viewer/headless.hpp"

namespace toise::test {

// L* in [0, 100], a*, b*, under D65.
using Lab = std::array<double, 3>;
Lab find_lab(unsigned char red, unsigned char green, unsigned char blue);  // of sRGB (IEC 61966-2-1)

// CIEDE2000 with all weights 1 (Sharma, Wu, Dalal 2005, doi:10.1002/col.20070); 1 is just noticed, 10 is another
// colour.
double find_colour_difference(const Lab& a, const Lab& b);

// A pixel's difference is the least one to the 3 x 3 pixels of the other picture around it, the greater of both
// directions: letters and lines that are smoothed otherwise, or lie a pixel beside, are close; what has come or gone is
// not. What is below 1.5 is hardly seen and counts as 0.
struct FrameDifference {
  double mean = 0;         // over all pixels
  double off_share = 0;    // of pixels that differ by more than 10, in [0, 1]
  double worst_share = 0;  // of such pixels in the 40 x 40 that have most of them
  int worst_x = 0;         // the upper left corner of those 40 x 40
  int worst_y = 0;
  viewer::Picture picture;  // the differences, black where there is none and white at 20 and above
};

// The pictures must have the same size, and 2 x 2 pixels at least.
FrameDifference find_difference(const viewer::Picture& a, const viewer::Picture& b);

// "mean 0.21, 0.05% of the pixels off, 3.1% of those at 120,40".
std::string describe(const FrameDifference& difference);

}  // namespace toise::test
