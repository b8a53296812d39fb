// ImGui's table with a clipper: as many cells are asked for as are in view.
#include "viewer/panels/panel_table.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_columns = 60;  // ImGui's tables hold 64

// Logical pixels; what the words of a file need at least.
float find_width(RowField field) {
  switch (field) {
    case RowField::number:
    case RowField::killed:
      return 62;
    case RowField::radius:
      return 78;
    case RowField::date:
      return 104;
    case RowField::verdict:
      return 124;
    case RowField::title:
      return 250;
    default:
      return 150;
  }
}

// Columns of words share the room that is left over.
bool is_wide(RowField field) {
  return field == RowField::title || field == RowField::place || field == RowField::type || field == RowField::file ||
         field == RowField::source;
}

// Whether all columns fit when those of words are as narrow as they may be.
bool has_room(const std::vector<const TableColumn*>& columns, float ratio) {
  constexpr float least_share = 0.6F;
  float wide = ImGui::GetStyle().ScrollbarSize;
  bool any = false;
  for (const TableColumn* column : columns) {
    const bool is_shared = is_wide(column->field);
    wide += find_width(column->field) * ratio * (is_shared ? least_share : 1) + 2 * ImGui::GetStyle().CellPadding.x;
    any = any || is_shared;
  }
  return any && wide <= ImGui::GetContentRegionAvail().x;
}

float find_row_height() {
  return ImGui::GetTextLineHeight() + 2 * ImGui::GetStyle().CellPadding.y;
}

// So high that the last row is a whole one.
float find_height(bool has_scrollbar) {
  const float row = find_row_height();
  const float bar = has_scrollbar ? ImGui::GetStyle().ScrollbarSize : 0;
  const float room = ImGui::GetContentRegionAvail().y - bar;
  return std::max(2.0F, std::floor(room / row)) * row + bar;
}

// As much of a line as its cell has room for, the beginning in any script; the whole of it beside the hand.
void draw_cell(PanelContext& context, const std::string& text) {
  const float room = ImGui::GetContentRegionAvail().x;
  const float wide = text.empty() ? 0 : measure_words(context, text);
  if (wide <= room) return draw_words(context, text);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  if (needs_shaping(text)) {
    put_words(context, text, reads_from_right(text) ? at.x + room - wide : at.x, at.y, context.theme.text);
  } else {
    const std::string_view dots = "\u2026";
    const char* end = text.data() + text.size();
    const char* cut = end;
    ImGui::GetFont()->CalcTextSizeA(ImGui::GetFontSize(), std::max(1.0F, room - measure_words(context, dots)), 0,
                                    text.data(), end, &cut);
    put_words(context, std::string(text.data(), cut) + std::string(dots), at.x, at.y, context.theme.text);
  }
  ImGui::Dummy({room, ImGui::GetTextLineHeight()});
  if (!ImGui::IsItemHovered()) return;
  ImGui::BeginTooltip();
  ImGui::Dummy({std::min(wide, 420 * context.ratio), 0});
  draw_wrapped(context, text);
  ImGui::EndTooltip();
}

std::string describe_order(const TableSort& sort) {
  const std::string by = sort.column == "no" ? "in the order of the files" : "by " + sort.column;
  return by + (!sort.descending ? "" : sort.column == "no" ? ", the last first" : ", greatest first");
}

void draw_column_choice(PanelContext& context) {
  Session& session = context.session;
  if (draw_small_choice(context, "Columns", false, "Choose the columns")) ImGui::OpenPopup("##columns");
  if (!ImGui::BeginPopup("##columns")) return;
  auto& chosen = session.table.chosen;
  for (const TableColumn& column : session.table.columns()) {
    const auto found = std::find(chosen.begin(), chosen.end(), column.name);
    bool is_shown = found != chosen.end();
    const std::string id = column.name + "##" + std::to_string(&column - session.table.columns().data());
    if (!draw_check(context, id.c_str(), is_shown)) continue;
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
    const float line = find_row_height();
    if (found != rows.end())
      ImGui::SetScrollY(std::max(0.0F, line * static_cast<float>(found - rows.begin()) - 2 * line));
  }
  selected_before_ = session.selected().incident;
  ImGuiListClipper clipper;
  // Measured by itself it would be wrong beyond the 800,000th row, where floats no longer hold each pixel.
  clipper.Begin(static_cast<int>(rows.size()), find_row_height());
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
          draw_cell(context, text);
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
  const std::string order = describe_order(table.sort);
  const float buttons = ImGui::CalcTextSize("ColumnsHide").x + 32 * context.ratio + ImGui::GetStyle().ItemSpacing.x;
  ImGui::SameLine();
  const float left = ImGui::GetWindowContentRegionMax().x - buttons;
  if (ImGui::GetCursorPosX() + ImGui::CalcTextSize(order.c_str()).x < left) ImGui::TextDisabled("%s", order.c_str());
  ImGui::SameLine(left);
  draw_column_choice(context);
  ImGui::SameLine();
  if (draw_small_choice(context, "Hide", false, "Give the room to the map")) session.options.show_table = false;
  std::vector<const TableColumn*> columns;
  std::string id = "##incidents";
  for (const std::string& name : table.chosen) {
    const TableColumn* column = table.find_column(name);
    if (!column || columns.size() == most_columns) continue;
    columns.push_back(column);
    id += name;
  }
  const bool is_stretched = has_room(columns, context.ratio);
  if (is_stretched) id += "/wide";
  const ImGuiTableFlags flags = ImGuiTableFlags_Resizable | ImGuiTableFlags_Reorderable | ImGuiTableFlags_Sortable |
                                ImGuiTableFlags_SortTristate | ImGuiTableFlags_RowBg | ImGuiTableFlags_BordersInnerV |
                                ImGuiTableFlags_PadOuterX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_SizingFixedFit |
                                (is_stretched ? 0 : ImGuiTableFlags_ScrollX);
  if (columns.empty() ||
      !ImGui::BeginTable(id.c_str(), static_cast<int>(columns.size()), flags, {0, find_height(!is_stretched)}))
    return;
  ImGui::TableSetupScrollFreeze(0, 1);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string caption = columns[i]->name + "##" + std::to_string(i);
    int sorting = ImGuiTableColumnFlags_None;
    if (columns[i]->name == table.sort.column) {
      sorting = ImGuiTableColumnFlags_DefaultSort;
      if (table.sort.descending) sorting |= ImGuiTableColumnFlags_PreferSortDescending;
    }
    const RowField field = columns[i]->field;
    const bool is_shared = is_stretched && is_wide(field);
    ImGui::TableSetupColumn(caption.c_str(), sorting | (is_shared ? ImGuiTableColumnFlags_WidthStretch : 0),
                            find_width(field) * (is_shared ? 1 : context.ratio), static_cast<ImGuiID>(i));
  }
  draw_captions(context, columns);
  take_sort(table, columns);
  draw_rows(context, columns);
  ImGui::EndTable();
}

}  // namespace toise::viewer
