// Tells what the index holds, builds one, and adds to one.
#include "cli/command_gazetteer.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "cli/report_issues.hpp"
#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/base/error.hpp"
#include "core/io/json/json_writer.hpp"
#include "gazetteer/index/index_view.hpp"
#include "gazetteer/sources/build_index.hpp"
#include "gazetteer/sources/extend_index.hpp"
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

ExitCode report_build(Console& console, const std::string& out, const gazetteer::BuildReport& report) {
  for (const Issue& issue : report.issues)
    if (issue.severity == Severity::note) console.note(describe_issue(issue));
  const bool has_issues = report_issues(console, report.issues);
  console.note(fmt::format("{}: {} places, {} names, {:.1f} MB", out, report.facts.places, report.facts.names,
                           static_cast<double>(report.facts.bytes) / 1e6));
  return has_issues ? ExitCode::with_issues : ExitCode::done;
}

// "SY" and addresses: nothing is downloaded; says how to get the file.
void refuse_country_code(const std::string& dump) {
  std::error_code ignored;
  if (std::filesystem::exists(dump, ignored)) return;
  const bool is_code = dump.size() == 2 && dump.find_first_of("./") == std::string::npos;
  const bool is_address = dump.starts_with("https://") || dump.starts_with("http://");
  if (!is_code && !is_address) return;
  const std::string address = is_code ? fmt::format("https://download.geonames.org/export/dump/{}.zip", dump) : dump;
  throw Error(ErrorCode::not_found,
              fmt::format("{}: no such file, and toise downloads nothing by itself: fetch {}, unpack it, and add the "
                          "text file in it",
                          dump, address));
}

// Where `add` writes: the file $TOISE_INDEX names, else the user's own index, whose folder is made.
std::filesystem::path make_user_index_path() {
  if (const char* named = std::getenv("TOISE_INDEX"); named && *named) return named;
  auto path = gazetteer::user_index_path();
  if (path.empty())
    throw Error(ErrorCode::bad_argument, "there is no HOME to keep your own index in; name the index to write with -o");
  std::error_code failed;
  std::filesystem::create_directories(path.parent_path(), failed);
  if (failed)
    throw Error(ErrorCode::cannot_write, fmt::format("{}: the folder cannot be made: {}; name another index with -o",
                                                     path.parent_path().string(), failed.message()));
  return path;
}

class GazetteerCommand : public Command {
 public:
  CommandText text() const override {
    return {"gazetteer",
            "what the index of places holds; builds one; adds to one",
            "The index is one file that all commands look places up in: $TOISE_INDEX where it is set, else the user's "
            "own index where there is one ($XDG_DATA_HOME/toise/gazetteer.index), else gazetteer.index in "
            "share/toise.\n\n"
            "`add` writes the user's own index (or the file $TOISE_INDEX names): all that the present index holds, and "
            "the places of GeoNames dumps, such as that of a country from https://download.geonames.org/export/dump/.",
            {{"toise gazetteer info", "places, names, sources and licences of the index"},
             {"toise gazetteer add SY.txt", "every place that GeoNames knows in Syria"},
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
    add_ = parser.add_subcommand("add", "the places of GeoNames dumps, added to your own index");
    add_->add_option("FILE", dumps_, "GeoNames dumps: 19 columns with tabs between them, plain or gzip")->required();
    add_->add_option("-o,--output", added_, "the index to write, instead of your own")->type_name("FILE");
  }

  ExitCode run(Console& console) override {
    if (info_->parsed()) return run_info(console);
    return add_->parsed() ? run_add(console) : run_build(console);
  }

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
    return report_build(console, out_, gazetteer::build_index(from_, out_));
  }

  ExitCode run_add(Console& console) const {
    for (const std::string& dump : dumps_) refuse_country_code(dump);
    const gazetteer::IndexView index(gazetteer::default_index_path());
    const std::filesystem::path out = added_.empty() ? make_user_index_path() : std::filesystem::path(added_);
    return report_build(console, out.string(), gazetteer::extend_index(index, {dumps_.begin(), dumps_.end()}, out));
  }

  CLI::App* info_ = nullptr;
  CLI::App* build_ = nullptr;
  CLI::App* add_ = nullptr;
  bool verifies_ = false;
  std::string from_;
  std::string out_;
  std::vector<std::string> dumps_;
  std::string added_;
  FormatOption format_{Format::table, Format::json};
};

}  // namespace

std::unique_ptr<Command> make_gazetteer_command() {
  return std::make_unique<GazetteerCommand>();
}

}  // namespace toise::cli
