// Widgets over the session's filter.
#include "viewer/panels/panel_filters.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "core/claims/model/verdict.hpp"
#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {
namespace {

struct Coarseness {
  const char* caption;
  float radius_m;  // negative: anything
};
constexpr std::array<Coarseness, 6> coarsenesses = {{{"any precision", -1},
                                                     {"known within 1 km", 1000},
                                                     {"known within 5 km", 5000},
                                                     {"known within 25 km", 25000},
                                                     {"known within 100 km", 100000},
                                                     {"known within 500 km", 500000}}};

// A check box with its count at the right edge; true when it was clicked.
bool draw_choice(PanelContext& context, const std::string& name, std::uint32_t count, bool& is_on) {
  const std::string number = std::to_string(count);
  const float right = ImGui::GetContentRegionAvail().x + ImGui::GetCursorPosX();
  const bool shaped = needs_shaping(name);
  const bool clicked = draw_check(context, shaped ? ("##" + name).c_str() : name.c_str(), is_on);
  if (shaped) {
    ImGui::SameLine();
    draw_words(context, name);
  }
  ImGui::SameLine(right - ImGui::CalcTextSize(number.c_str()).x);
  ImGui::TextDisabled("%s", number.c_str());
  return clicked;
}

void draw_swatch(const PanelContext& context, Colour colour) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float ratio = context.ratio;
  const float high = find_check_size(context);
  ImGui::GetWindowDrawList()->AddCircleFilled({at.x + 6 * ratio, at.y + high / 2}, 5 * ratio, packed(colour));
  ImGui::Dummy({12 * ratio, high});
  ImGui::SameLine();
}

bool is_listed(const std::vector<std::uint8_t>& hidden, std::size_t number) {
  return number < hidden.size() && hidden[number] != 0;
}

void set_listed(std::vector<std::uint8_t>& hidden, std::size_t number, std::size_t count, bool is_hidden) {
  hidden.resize(std::max(hidden.size(), count), 0);
  hidden[number] = is_hidden ? 1 : 0;
  if (std::find(hidden.begin(), hidden.end(), 1) == hidden.end()) hidden.clear();
}

void draw_words(PanelContext& context) {
  Session& session = context.session;
  std::string words = session.text_search.query();
  ImGui::SetNextItemWidth(-1);
  if (draw_text_field(context, "##words", "Words in any column", words)) session.text_search.start(session, words);
}

void draw_numbers(PanelContext& context) {
  Session& session = context.session;
  PointFilter filter = session.points().filter();
  int killed = filter.least_killed.value_or(0);
  ImGui::SetNextItemWidth(110 * context.ratio);
  if (ImGui::InputInt("killed at least", &killed))
    filter.least_killed = killed > 0 ? std::optional<std::int32_t>(killed) : std::nullopt;
  const char* caption = coarsenesses.front().caption;
  for (const Coarseness& one : coarsenesses)
    if (filter.largest_radius_m && one.radius_m == *filter.largest_radius_m) caption = one.caption;
  ImGui::SetNextItemWidth(-1);
  if (ImGui::BeginCombo("##precision", caption)) {
    for (const Coarseness& one : coarsenesses) {
      if (!ImGui::Selectable(one.caption)) continue;
      filter.largest_radius_m = one.radius_m < 0 ? std::nullopt : std::optional<float>(one.radius_m);
    }
    ImGui::EndCombo();
  }
  session.set_filter(std::move(filter));
}

}  // namespace

std::string PanelFilters::title(const Session&) const {
  return "Filter###filters";
}

void PanelFilters::draw_types(PanelContext& context) {
  Session& session = context.session;
  const auto& types = session.points().types();
  if (types.size() < 3) return;
  ImGui::Spacing();
  ImGui::TextDisabled("Types (right click: only this)");
  PointFilter filter = session.points().filter();
  for (std::size_t type = 0; type < types.size(); ++type) {
    const bool is_hidden = is_listed(filter.hidden_type, type);
    if (facets_.by_type[type] == 0 && !is_hidden && types[type].empty()) continue;
    bool is_on = !is_hidden;
    ImGui::PushID(static_cast<int>(type));
    draw_swatch(context, find_type_colour(context.theme, type));
    if (draw_choice(context, types[type].empty() ? "no type" : types[type], facets_.by_type[type], is_on))
      set_listed(filter.hidden_type, type, types.size(), !is_on);
    ImGui::PopID();
    if (ImGui::IsMouseReleased(ImGuiMouseButton_Right) && ImGui::IsWindowHovered() &&
        ImGui::IsMouseHoveringRect({ImGui::GetWindowPos().x, ImGui::GetItemRectMin().y},
                                   {ImGui::GetItemRectMax().x, ImGui::GetItemRectMax().y})) {
      filter.hidden_type.assign(types.size(), 1);
      filter.hidden_type[type] = 0;
    }
  }
  session.set_filter(std::move(filter));
}

void PanelFilters::draw_verdicts(PanelContext& context) const {
  Session& session = context.session;
  std::uint32_t with_verdict = 0;
  for (std::size_t verdict = 1; verdict < 5; ++verdict) with_verdict += facets_.by_verdict.at(verdict);
  PointFilter filter = session.points().filter();
  if (with_verdict == 0 && filter.hidden_verdicts == 0) return;
  ImGui::Spacing();
  ImGui::TextDisabled("Gravest verdict");
  for (unsigned verdict = 0; verdict < 5; ++verdict) {
    bool is_on = (filter.hidden_verdicts >> verdict & 1U) == 0;
    const std::string name =
        verdict == 0 ? "none" : std::string(claims::name_of(static_cast<claims::Verdict>(verdict - 1)));
    if (draw_choice(context, name, facets_.by_verdict.at(verdict), is_on)) filter.hidden_verdicts ^= 1U << verdict;
  }
  session.set_filter(std::move(filter));
}

void PanelFilters::draw_files(PanelContext& context) const {
  Session& session = context.session;
  if (session.surveys().size() < 2) return;
  ImGui::Spacing();
  ImGui::TextDisabled("Files");
  PointFilter filter = session.points().filter();
  for (std::size_t file = 0; file < facets_.by_file.size(); ++file) {
    bool is_on = !is_listed(filter.hidden_file, file);
    ImGui::PushID(static_cast<int>(file));
    if (draw_choice(context, std::filesystem::path(session.surveys()[file].path).filename().string(),
                    facets_.by_file[file], is_on))
      set_listed(filter.hidden_file, file, facets_.by_file.size(), !is_on);
    ImGui::PopID();
  }
  session.set_filter(std::move(filter));
}

void PanelFilters::draw(PanelContext& context) {
  Session& session = context.session;
  const IncidentPoints& points = session.points();
  if (session.incident_count() == 0) {
    ImGui::Spacing();
    ImGui::TextDisabled("%s", context.is_loading          ? "Reading ..."
                              : session.surveys().empty() ? "No file is open."
                                                          : "No incident was found in these files.");
    return;
  }
  if (counted_at_ != points.revision() || facets_.by_type.size() != points.types().size()) {
    facets_ = count_facets(points.columns(), points.mask(), points.filter(), points.types().size(),
                           std::min<std::size_t>(256, session.surveys().size()));
    counted_at_ = points.revision();
  }
  ImGui::Spacing();
  draw_words(context);
  ImGui::Text("%zu of %zu shown on the map", points.shown_count(), points.columns().size());
  if (session.text_search.is_busy()) {
    ImGui::SameLine();
    ImGui::TextDisabled("searching ...");
  }
  if (!points.filter().is_open() && ImGui::Button("Show everything")) {
    session.text_search.start(session, "");
    session.set_filter({});
  }
  draw_numbers(context);
  draw_types(context);
  draw_verdicts(context);
  draw_files(context);
}

}  // namespace toise::viewer
