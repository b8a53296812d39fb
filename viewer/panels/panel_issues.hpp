// What is wrong with the files: how many rows are not on the map and why, and the way to each row.
#pragma once
#include <cstdint>
#include <vector>

#include "viewer/lists/issue_list.hpp"
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelIssues : public Panel {
 public:
  std::string title(const Session& session) const override;
  std::string_view tab_name() const override { return "issues"; }
  bool has_content(const Session& session) const override { return count_issues(session) > 0; }
  void draw(PanelContext& context) override;

 private:
  void draw_heading(PanelContext& context, std::size_t number);

  std::vector<IssueHeading> headings_;
  std::uint64_t listed_at_ = 0;
};

}  // namespace toise::viewer
