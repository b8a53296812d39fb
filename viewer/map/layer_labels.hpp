// Names of places, and the labels that other layers asked for, where there is room; they ride on a map that is moved.
#pragma once
#include <memory>

#include "viewer/map/layer.hpp"
#include "viewer/names/area_names.hpp"
#include "viewer/names/town_names.hpp"

namespace toise::viewer {

class LayerLabels : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;
  bool is_unfinished() const override { return is_holding_; }

 private:
  // A label that has found room.
  struct Placed {
    MapLabel label;
    geo::MercatorPoint at;  // of what it names
    ScreenPoint corner;     // from there, in logical pixels
  };

  void find_names(const Frame& frame);
  bool can_hold(const Frame& frame) const;
  // The labels placed before, where their points are now, and those that stand on the viewport.
  void draw_held(Frame& frame);
  void place_anew(Frame& frame);
  static void measure(Frame& frame, MapLabel& label);
  static void draw_label(Frame& frame, const MapLabel& label, ScreenPoint corner);

  std::unique_ptr<TownNames> towns_;
  std::unique_ptr<AreaNames> areas_;
  std::vector<MapName> names_;
  Camera seen_from_;
  LabelScript script_ = LabelScript::main;
  bool has_names_ = false;
  std::vector<Placed> placed_;
  Camera placed_from_;
  std::string placed_theme_;
  bool is_placed_ = false;
  bool is_holding_ = false;
};

}  // namespace toise::viewer
