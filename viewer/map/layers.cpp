// The list of layers.
#include "viewer/map/layers.hpp"

#include "viewer/map/layer_basemap.hpp"
#include "viewer/map/layer_card.hpp"
#include "viewer/map/layer_claims.hpp"
#include "viewer/map/layer_clusters.hpp"
#include "viewer/map/layer_density.hpp"
#include "viewer/map/layer_graticule.hpp"
#include "viewer/map/layer_incidents.hpp"
#include "viewer/map/layer_labels.hpp"
#include "viewer/map/layer_legend.hpp"
#include "viewer/map/layer_measure.hpp"
#include "viewer/map/layer_raster.hpp"
#include "viewer/map/layer_surround.hpp"
#include "viewer/map/layer_uncertainty.hpp"

namespace toise::viewer {

std::vector<std::unique_ptr<Layer>> make_layers(const BasemapView* basemap) {
  std::vector<std::unique_ptr<Layer>> layers;
  layers.push_back(std::make_unique<LayerBasemap>(basemap));
  layers.push_back(std::make_unique<LayerRaster>());
  layers.push_back(std::make_unique<LayerGraticule>());
  layers.push_back(std::make_unique<LayerDensity>());
  layers.push_back(std::make_unique<LayerUncertainty>());
  layers.push_back(std::make_unique<LayerClaims>());
  layers.push_back(std::make_unique<LayerIncidents>());
  layers.push_back(std::make_unique<LayerClusters>());
  layers.push_back(std::make_unique<LayerMeasure>());
  layers.push_back(std::make_unique<LayerLabels>());
  layers.push_back(std::make_unique<LayerSurround>());
  layers.push_back(std::make_unique<LayerLegend>());
  layers.push_back(std::make_unique<LayerCard>());
  return layers;
}

}  // namespace toise::viewer
