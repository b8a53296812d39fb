// Checks and reads basemap.pack.
#include "viewer/basemap/basemap_view.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <tuple>

#include <fmt/format.h>

#include "core/base/error.hpp"

namespace toise::viewer {
namespace {

// The layout aligns every array to its members, and a mapping begins on a page.
template <typename Value>
std::span<const Value> view_as(std::span<const std::byte> bytes, std::uint64_t offset, std::size_t count) {
  return {reinterpret_cast<const Value*>(bytes.data() + offset), count};
}

auto order_of(const PackEntry& e) {
  return std::tuple(e.kind, e.level, e.y, e.x);
}

std::uint64_t end_of(const PackEntry& e) {
  return e.offset + std::uint64_t{e.trapezoids} * sizeof(Trapezoid) + std::uint64_t{e.segments} * sizeof(LineSegment);
}

}  // namespace

BasemapView::BasemapView(const std::filesystem::path& path) : file_(path) {
  const auto bytes = file_.bytes();
  const auto fail = [&](std::string_view what) {
    throw Error(ErrorCode::bad_asset,
                fmt::format("{}: {}; build it again with `cmake --build` or reinstall Toise", path.string(), what));
  };
  PackHeader header{};
  if (bytes.size() < sizeof header) fail("the basemap is too short");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != pack_magic) fail("this is not a basemap of Toise");
  if (header.version != pack_version) fail(fmt::format("basemap version {} is not {}", header.version, pack_version));
  if (bytes.size() < sizeof header + std::uint64_t{header.tiles} * sizeof(PackEntry)) fail("the basemap is cut off");
  entries_ = view_as<PackEntry>(bytes, sizeof header, header.tiles);
  for (const PackEntry& entry : entries_)
    if (entry.offset % alignof(Trapezoid) != 0 || entry.offset > bytes.size() || end_of(entry) > bytes.size())
      fail("a tile lies outside the file");
}

BasemapTile BasemapView::tile(BasemapKind kind, std::uint16_t level, unsigned x, unsigned y) const {
  const auto wanted = std::tuple(kind, level, static_cast<std::uint16_t>(y), static_cast<std::uint16_t>(x));
  const auto found = std::lower_bound(entries_.begin(), entries_.end(), wanted,
                                      [](const PackEntry& e, const auto& key) { return order_of(e) < key; });
  if (found == entries_.end() || order_of(*found) != wanted) return {};
  const auto bytes = file_.bytes();
  return {view_as<Trapezoid>(bytes, found->offset, found->trapezoids),
          view_as<LineSegment>(bytes, found->offset + found->trapezoids * sizeof(Trapezoid), found->segments)};
}

}  // namespace toise::viewer
