// ImGui's table with a clipper: as many cells are asked for as are in view.
#include "viewer/panels/panel_table.hpp"

#include <imgui.h>

#include <algorithm>
#include <functional>
#include <string>

#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_columns = 60;  // ImGui's tables hold 64

float find_width(RowField field) {
  switch (field) {
    case RowField::number:
    case RowField::killed:
      return 62;
    case RowField::radius:
      return 78;
    case RowField::date:
      return 104;
    case RowField::title:
      return 250;
    default:
      return 150;
  }
}

void draw_column_choice(Session& session) {
  if (ImGui::SmallButton("Columns")) ImGui::OpenPopup("##columns");
  if (!ImGui::BeginPopup("##columns")) return;
  auto& chosen = session.table.chosen;
  for (const TableColumn& column : session.table.columns()) {
    const auto found = std::find(chosen.begin(), chosen.end(), column.name);
    bool is_shown = found != chosen.end();
    const std::string id = column.name + "##" + std::to_string(&column - session.table.columns().data());
    if (!ImGui::Checkbox(id.c_str(), &is_shown)) continue;
    if (is_shown && chosen.size() < most_columns)
      chosen.push_back(column.name);
    else if (!is_shown && chosen.size() > 1)
      chosen.erase(found);
  }
  ImGui::EndPopup();
}

void take_sort(TableOrder& table, const std::vector<const TableColumn*>& columns) {
  ImGuiTableSortSpecs* specs = ImGui::TableGetSortSpecs();
  if (!specs || !specs->SpecsDirty) return;
  specs->SpecsDirty = false;
  if (specs->SpecsCount == 0) return;
  const auto column = static_cast<std::size_t>(specs->Specs[0].ColumnUserID);
  if (column >= columns.size()) return;
  table.sort = {columns[column]->name, specs->Specs[0].SortDirection == ImGuiSortDirection_Descending};
}

void draw_captions(PanelContext& context, const std::vector<const TableColumn*>& columns) {
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!ImGui::TableSetColumnIndex(static_cast<int>(i))) continue;
    const bool shaped = needs_shaping(columns[i]->name);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::PushID(static_cast<int>(i));
    ImGui::TableHeader(shaped ? "##caption" : columns[i]->name.c_str());
    ImGui::PopID();
    if (shaped) put_words(context, columns[i]->name, at.x, at.y, context.theme.text);
  }
}

}  // namespace

std::string PanelTable::title(const Session&) const {
  return "Incidents";
}

void PanelTable::draw_rows(PanelContext& context, const std::vector<const TableColumn*>& columns) {
  Session& session = context.session;
  const auto& rows = session.table.rows();
  if (session.selected().incident && session.selected().incident != selected_before_) {
    const auto found = std::find(rows.begin(), rows.end(), *session.selected().incident);
    const float line = ImGui::GetTextLineHeight() + 2 * ImGui::GetStyle().CellPadding.y;
    if (found != rows.end())
      ImGui::SetScrollY(std::max(0.0F, line * static_cast<float>(found - rows.begin()) - 2 * line));
  }
  selected_before_ = session.selected().incident;
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(rows.size()));
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      const std::size_t item = rows[static_cast<std::size_t>(row)];
      ImGui::TableNextRow();
      ImGui::PushID(static_cast<int>(item));
      for (std::size_t column = 0; column < columns.size(); ++column) {
        ImGui::TableNextColumn();
        std::string text = describe_cell(session, item, *columns[column]);
        std::replace(text.begin(), text.end(), '\n', ' ');
        if (column > 0) {
          draw_words(context, text);
          continue;
        }
        if (draw_selectable(context, text, "##row", session.selected().incident == item,
                            ImGuiSelectableFlags_SpanAllColumns)) {
          session.select_claim({});
          session.select_incident(item);
          selected_before_ = item;
        }
        if (ImGui::IsItemHovered()) session.hovered.incident = item;
      }
      ImGui::PopID();
    }
  }
}

void PanelTable::draw(PanelContext& context) {
  Session& session = context.session;
  TableOrder& table = session.table;
  ImGui::Text("%zu of %zu incidents", table.rows().size(), session.incident_count());
  ImGui::SameLine();
  ImGui::TextDisabled("by %s%s", table.sort.column.c_str(), table.sort.descending ? ", greatest first" : "");
  ImGui::SameLine(ImGui::GetContentRegionAvail().x + ImGui::GetCursorPosX() - 122 * context.ratio);
  draw_column_choice(session);
  ImGui::SameLine();
  if (ImGui::SmallButton("Hide")) session.options.show_table = false;
  std::vector<const TableColumn*> columns;
  std::string id = "##incidents";
  for (const std::string& name : table.chosen) {
    const TableColumn* column = table.find_column(name);
    if (!column || columns.size() == most_columns) continue;
    columns.push_back(column);
    id += name;
  }
  constexpr ImGuiTableFlags flags = ImGuiTableFlags_Resizable | ImGuiTableFlags_Reorderable | ImGuiTableFlags_Sortable |
                                    ImGuiTableFlags_SortTristate | ImGuiTableFlags_RowBg |
                                    ImGuiTableFlags_BordersInnerV | ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY |
                                    ImGuiTableFlags_SizingFixedFit;
  if (columns.empty() || !ImGui::BeginTable(id.c_str(), static_cast<int>(columns.size()), flags)) return;
  ImGui::TableSetupScrollFreeze(0, 1);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string caption = columns[i]->name + "##" + std::to_string(i);
    int sorting = ImGuiTableColumnFlags_None;
    if (columns[i]->name == table.sort.column) {
      sorting = ImGuiTableColumnFlags_DefaultSort;
      if (table.sort.descending) sorting |= ImGuiTableColumnFlags_PreferSortDescending;
    }
    ImGui::TableSetupColumn(caption.c_str(), sorting, find_width(columns[i]->field) * context.ratio,
                            static_cast<ImGuiID>(i));
  }
  draw_captions(context, columns);
  take_sort(table, columns);
  draw_rows(context, columns);
  ImGui::EndTable();
}

}  // namespace toise::viewer
