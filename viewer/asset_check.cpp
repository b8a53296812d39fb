// Looks for each file by its name.
#include "viewer/asset_check.hpp"

#include <fmt/format.h>

#include <array>
#include <system_error>

namespace toise::viewer {
namespace {

struct Asset {
  const char* file;
  const char* loss;
};
constexpr std::array assets{
    Asset{"basemap.pack", "the map has no land, water and borders"},
    Asset{"fonts/NotoSans-Bold.ttf", "bold words are drawn plain"},
    Asset{"fonts/NotoSansArabic-Regular.ttf", "Arabic letters are drawn as boxes"},
    Asset{"fonts/NotoSansHebrew-Regular.ttf", "Hebrew letters are drawn as boxes"},
    Asset{"fonts/NotoSansArmenian-Regular.ttf", "Armenian letters are drawn as boxes"},
    Asset{"fonts/NotoSansGeorgian-Regular.ttf", "Georgian letters are drawn as boxes"},
};

}  // namespace

std::vector<std::string> find_missing_assets(const std::filesystem::path& data) {
  std::vector<std::string> missing;
  std::error_code ignored;
  for (const Asset& asset : assets)
    if (!std::filesystem::exists(data / asset.file, ignored))
      missing.push_back(fmt::format("{}: missing, so {}; run `./bootstrap build` or reinstall Toise",
                                    (data / asset.file).string(), asset.loss));
  return missing;
}

}  // namespace toise::viewer
