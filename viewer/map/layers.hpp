// The layers of the map, lowest first.
#pragma once
#include <memory>
#include <vector>

#include "viewer/basemap/basemap_view.hpp"
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// basemap: may be null (then there is only sea); must outlive the layers.
std::vector<std::unique_ptr<Layer>> make_layers(const BasemapView* basemap);

}  // namespace toise::viewer
