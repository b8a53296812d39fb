// Keys to an order, a mask to rows.
#include "viewer/state/table_order.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "core/text/folding/text_folder.hpp"
#include "viewer/state/session.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t many_rows = 20000;

std::vector<std::uint32_t> sort_known(std::vector<std::uint32_t> known, bool descending, const auto& is_less) {
  if (descending)
    std::stable_sort(known.begin(), known.end(), [&](std::uint32_t a, std::uint32_t b) { return is_less(b, a); });
  else
    std::stable_sort(known.begin(), known.end(), is_less);
  return known;
}

void append_unstated(std::vector<std::uint32_t>& order, const auto& is_stated, std::size_t count) {
  for (std::uint32_t item = 0; item < count; ++item)
    if (!is_stated(item)) order.push_back(item);
}

// A byte an incident, 1 shown.
std::vector<std::uint8_t> find_shown(const PointColumns& points, const PointMask& mask,
                                     std::vector<std::uint8_t> shown) {
  for (std::size_t row = 0; row < points.size(); ++row) shown[points.item[row]] = mask[row];
  return shown;
}

}  // namespace

std::vector<std::uint32_t> sort_items(const SortKeys& keys, bool descending) {
  const std::size_t count = std::max(keys.numbers.size(), keys.words.size());
  std::vector<std::string> folded;
  if (keys.numbers.empty()) {
    const text::TextFolder folder;
    folded.reserve(count);
    for (const std::string_view word : keys.words) folded.push_back(folder.fold(word));
  }
  const auto is_stated = [&](std::uint32_t item) {
    return keys.numbers.empty() ? !folded[item].empty() : std::isfinite(keys.numbers[item]);
  };
  std::vector<std::uint32_t> known;
  known.reserve(count);
  for (std::uint32_t item = 0; item < count; ++item)
    if (is_stated(item)) known.push_back(item);
  auto order = keys.numbers.empty()
                   ? sort_known(std::move(known), descending,
                                [&](std::uint32_t a, std::uint32_t b) { return folded[a] < folded[b]; })
                   : sort_known(std::move(known), descending,
                                [&](std::uint32_t a, std::uint32_t b) { return keys.numbers[a] < keys.numbers[b]; });
  append_unstated(order, is_stated, count);
  return order;
}

const TableColumn* TableOrder::find_column(std::string_view name) const {
  const auto found =
      std::find_if(columns_.begin(), columns_.end(), [&](const TableColumn& column) { return column.name == name; });
  return found == columns_.end() ? nullptr : &*found;
}

void TableOrder::take(Answer answer) {
  order_ = std::move(answer.order);
  rows_ = std::move(answer.rows);
}

bool TableOrder::poll() {
  if (!job_.valid() || job_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return false;
  take(job_.get());
  return true;
}

void TableOrder::finish() {
  if (job_.valid()) take(job_.get());
}

void TableOrder::follow(const Session& session, bool wait) {
  if (job_.valid()) {
    if (!wait && !poll()) return;  // what has changed since is followed when this is done
    if (job_.valid()) take(job_.get());
  }
  const bool has_new = incidents_seen_ != session.revision();
  if (has_new) {
    columns_ = list_columns(session);
    chosen = choose_columns(session);
    order_.reset();
  }
  if (!(ordered_by_ == sort)) order_.reset();
  const bool is_filtered_anew = filter_seen_ != session.points().revision();
  if (order_ && !is_filtered_anew) return;
  incidents_seen_ = session.revision();
  filter_seen_ = session.points().revision();
  ordered_by_ = sort;
  const TableColumn* column = find_column(sort.column);
  auto keys = order_ || columns_.empty() ? SortKeys{} : make_sort_keys(session, column ? *column : columns_.front());
  auto work = [order = order_, keys = std::move(keys), descending = sort.descending,
               points = session.points().share_columns(), mask = session.points().share_mask(),
               others = session.points().shown_unmapped(session.incident_count())]() mutable {
    if (!order) order = std::make_shared<const std::vector<std::uint32_t>>(sort_items(keys, descending));
    const auto shown = find_shown(*points, *mask, std::move(others));
    Answer answer{order, {}};
    answer.rows.reserve(order->size());
    for (const std::uint32_t item : *order)
      if (shown[item]) answer.rows.push_back(item);
    return answer;
  };
  if (wait || session.incident_count() < many_rows)
    take(work());
  else
    job_ = std::async(std::launch::async, std::move(work));
}

}  // namespace toise::viewer
