// Tells what the index holds, builds one, and adds to one.
#include "cli/command_gazetteer.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/console.hpp"
#include "cli/output_format.hpp"
#include "cli/report_issues.hpp"
#include "core/base/error.hpp"
#include "core/io/json_writer.hpp"
#include "gazetteer/index/index_view.hpp"
#include "gazetteer/sources/build_index.hpp"
#include "gazetteer/survey/index_path.hpp"

namespace toise::cli {
namespace {

void write_facts_json(Console& console, const std::string& path, const gazetteer::IndexFacts& facts) {
  io::JsonWriter json(2);
  json.begin_object().key("file").string(path);
  json.key("format_version").integer(facts.format_version);
  const std::pair<const char*, std::size_t> counts[] = {{"bytes", facts.bytes},
                                                        {"places", facts.places},
                                                        {"names", facts.names},
                                                        {"exact_keys", facts.exact_keys},
                                                        {"skeleton_keys", facts.skeleton_keys}};
  for (const auto& [name, count] : counts) json.key(name).integer(static_cast<std::int64_t>(count));
  json.key("checksum").string(facts.checksum).key("sources").begin_array();
  for (const std::string& source : facts.sources) json.string(source);
  console.write_line(json.end_array().end_object().text());
}

void write_facts_table(Console& console, const std::string& path, const gazetteer::IndexFacts& facts) {
  console.write_line(fmt::format("index     {}", path));
  console.write_line(fmt::format("version   {}, checksum {}", facts.format_version, facts.checksum));
  console.write_line(fmt::format("size      {:.1f} MB", static_cast<double>(facts.bytes) / 1e6));
  console.write_line(fmt::format("places    {}", facts.places));
  console.write_line(
      fmt::format("names     {} ({} keys, {} skeletons)", facts.names, facts.exact_keys, facts.skeleton_keys));
  for (const std::string& source : facts.sources) console.write_line(fmt::format("source    {}", source));
}

class GazetteerCommand : public Command {
 public:
  CommandText text() const override {
    return {"gazetteer",
            "what the index of places holds; builds one; adds to one",
            "The index is one file that all commands look places up in: $TOISE_INDEX where it is set, else "
            "gazetteer.index in share/toise.",
            {{"toise gazetteer info", "places, names, sources and licences of the index"},
             {"toise gazetteer build --from assets -o my.index", "an index from the folder assets of the sources"}}};
  }

  void add_options(CLI::App& parser) override {
    info_ = parser.add_subcommand("info", "what the index holds");
    format_.add_to(*info_);
    info_->add_flag("--verify", verifies_, "compare the whole file with its checksums");
    build_ = parser.add_subcommand("build", "an index from a folder of sources");
    build_->add_option("--from", from_, "the folder with gazetteer/ and areas/, such as assets")
        ->type_name("FOLDER")
        ->required();
    build_->add_option("-o,--output", out_, "the index to write")->type_name("FILE")->required();
  }

  ExitCode run(Console& console) override { return info_->parsed() ? run_info(console) : run_build(console); }

 private:
  ExitCode run_info(Console& console) const {
    const Format format = format_.value();
    const std::string path = gazetteer::default_index_path().string();
    const gazetteer::IndexView index(path);
    if (verifies_) index.verify();
    format == Format::json ? write_facts_json(console, path, index.facts())
                           : write_facts_table(console, path, index.facts());
    return ExitCode::done;
  }

  ExitCode run_build(Console& console) const {
    const gazetteer::BuildReport report = gazetteer::build_index(from_, out_);
    for (const Issue& issue : report.issues)
      if (issue.severity == Severity::note) console.note(describe_issue(issue));
    const bool has_issues = report_issues(console, report.issues);
    console.note(fmt::format("{}: {} places, {} names, {:.1f} MB", out_, report.facts.places, report.facts.names,
                             static_cast<double>(report.facts.bytes) / 1e6));
    return has_issues ? ExitCode::with_issues : ExitCode::done;
  }

  CLI::App* info_ = nullptr;
  CLI::App* build_ = nullptr;
  bool verifies_ = false;
  std::string from_;
  std::string out_;
  FormatOption format_{Format::table, Format::json};
};

}  // namespace

std::unique_ptr<Command> make_gazetteer_command() {
  return std::make_unique<GazetteerCommand>();
}

}  // namespace toise::cli
