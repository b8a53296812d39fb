// Catch2, whichever of version 2 and 3 the system has.
#pragma once
#ifdef TOISE_CATCH3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
