// Where a program finds its index, basemap, fonts and samples.
#pragma once
#include <filesystem>
#include <string_view>

namespace toise {

// The folder share/toise: $TOISE_DATA where it is set, else ../share/toise beside the running program.
// Throws Error(no_data_folder) naming the place looked at and the cure.
std::filesystem::path data_folder();

// A file of it, e.g. data_file("gazetteer.index"), data_file("fonts/NotoSans-Regular.ttf").
// Throws Error(bad_asset) when it is not there, with the cure (`./bootstrap build`).
std::filesystem::path data_file(std::string_view name);

// The folder the running program lies in.
std::filesystem::path program_folder();

}  // namespace toise
