// The legend in the upper left corner.
#include "viewer/map/layer_legend.hpp"

#include <algorithm>
#include <array>

#include "viewer/map/layer_claims.hpp"

namespace toise::viewer {
namespace {

constexpr double corner = 12;
constexpr double row_height = 19;
constexpr double text_left = 44;
constexpr std::array<std::string_view, 4> verdict_words = {"claim: consistent", "claim: road-plausible",
                                                           "claim: contradicted", "claim: undetermined"};

TextLook look_of(const Theme& t) {
  return {FontStyle::regular, 11.5F, 0, t.surround, {0, 0, 0, 0}, 0};
}

}  // namespace

std::vector<LayerLegend::Entry> LayerLegend::find_entries(const Session& session, MarkStyle style) {
  std::vector<Entry> entries;
  const IncidentPoints& points = session.points();
  const bool has_incidents = session.options.show_incidents && points.columns().size() > 0;
  if (has_incidents && style == MarkStyle::density) {
    entries.push_back({Entry::Mark::density, 0, "one incident"});
    entries.push_back({Entry::Mark::density, 2, "many"});
    entries.push_back({Entry::Mark::density, 4, "most in this view"});
  } else if (has_incidents) {
    const auto& names = points.types();
    if (names.size() <= 2) entries.push_back({Entry::Mark::incident, 0, "incident"});
    for (std::size_t type = 1; type < names.size() && names.size() > 2 && type < cluster_types; ++type)
      entries.push_back({Entry::Mark::incident, type, type + 1 < cluster_types ? names[type] : "other types"});
    if (points.columns().largest_radius_m > 0 && session.options.show_radius)
      entries.push_back({Entry::Mark::radius, 0, "incident lies within"});
  }
  if (!session.options.show_claims) return entries;
  std::array<bool, 4> seen{};
  for (std::size_t i = 0; i < session.claim_count(); ++i)
    if (!session.claim_mark(i).line.empty()) seen.at(session.claim_mark(i).verdict) = true;
  for (std::size_t verdict = 0; verdict < seen.size(); ++verdict)
    if (seen.at(verdict)) entries.push_back({Entry::Mark::claim, verdict, std::string(verdict_words.at(verdict))});
  return entries;
}

void LayerLegend::prepare(Frame& frame) {
  entries_.clear();
  if (!frame.session.options.show_surround || frame.session.options.show_panels) return;
  entries_ = find_entries(frame.session, frame.scene.style);
  width_ = 0;
  for (const Entry& entry : entries_)
    width_ = std::max(width_, frame.text.measure(entry.words, look_of(frame.theme)).width);
  width_ += static_cast<float>(text_left) + 12;
  if (!entries_.empty())
    frame.obstacles.push_back({0, 0, corner + static_cast<double>(width_) + 4,
                               corner + static_cast<double>(entries_.size()) * row_height + 16});
}

void LayerLegend::draw(Frame& frame) {
  if (entries_.empty()) return;
  const Theme& t = frame.theme;
  const double high = static_cast<double>(entries_.size()) * row_height + 12;
  frame.shapes.plate({corner, corner}, width_, static_cast<float>(high), 5, t.surround_plate);
  frame.flush_shapes();
  double y = corner + 6 + row_height / 2;
  for (const Entry& entry : entries_) {
    const double x = corner + 22;
    switch (entry.mark) {
      case Entry::Mark::incident:
        frame.shapes.disc({x, y}, 6, entry.number == 0 ? t.incident : t.types.at(entry.number), t.incident_edge, 1.5F);
        break;
      case Entry::Mark::density:
        frame.shapes.disc({x, y}, 6, t.density.at(entry.number), t.density.at(entry.number), 0);
        break;
      case Entry::Mark::radius:
        frame.shapes.disc({x, y}, 7.5F, t.radius_fill, t.radius_edge, 1.2F);
        break;
      case Entry::Mark::claim:
        frame.shapes.line({x - 14, y}, {x + 13, y},
                          {t.verdict.at(entry.number), 2.6F, dash_of_verdict(entry.number) * 0.6F});
        break;
    }
    frame.text.add(entry.words, look_of(t), {corner + text_left, y + 4});
    y += row_height;
  }
  frame.flush_shapes();
  frame.flush_text();
}

}  // namespace toise::viewer
