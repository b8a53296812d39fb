// The program toise-view: one error boundary around everything.
#include <exception>
#include <iostream>
#include <new>

#include "core/base/error.hpp"
#include "viewer/app.hpp"

int main(int argc, char** argv) {
  try {
    int exit_code = 0;
    const auto options = toise::viewer::parse_options(argc, argv, exit_code);
    return options ? toise::viewer::run_viewer(*options) : exit_code;
  } catch (const toise::Error& error) {
    std::cerr << "toise-view: " << error.what() << '\n';
  } catch (const std::bad_alloc&) {
    std::cerr << "toise-view: there is not enough memory for these files\n";
  } catch (const std::exception& error) {
    std::cerr << "toise-view: " << error.what() << " (this is a fault of Toise; please report it)\n";
  }
  return 2;
}
