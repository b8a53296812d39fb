// Which gazetteer index the programs use.
#pragma once
#include <filesystem>

namespace toise::gazetteer {

// $TOISE_INDEX where it is set; else the user's own index, where `toise gazetteer add` has made one; else the index of
// share/toise. Throws as data_file() does.
std::filesystem::path default_index_path();

// $XDG_DATA_HOME/toise/gazetteer.index, where XDG_DATA_HOME is ~/.local/share unless it is set (XDG Base Directory
// Specification 0.8). Empty when there is neither it nor HOME. The file need not exist.
std::filesystem::path user_index_path();

}  // namespace toise::gazetteer
