// The main function of every test binary, where Catch2 does not bring its own.
#ifndef TOISE_CATCH3
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#else
namespace toise::test {
extern const int catch_brings_its_own_main;
const int catch_brings_its_own_main = 3;
}  // namespace toise::test
#endif
