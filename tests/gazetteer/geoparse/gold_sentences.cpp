// Sentences with marked mentions.
#include "tests/gazetteer/geoparse/gold_sentences.hpp"

#include <fstream>

namespace toise::test {

namespace {

GoldSentence read_line(const std::string& line) {
  GoldSentence sentence;
  const std::size_t tab = line.find('\t');
  sentence.group = line.substr(0, tab);
  for (std::size_t at = tab + 1; at < line.size();) {
    if (line[at] != '{') {
      sentence.text += line[at++];
      continue;
    }
    const std::size_t mark = line.find('@', at);
    const std::size_t end = line.find('}', mark);
    GoldMention mention;
    mention.span.begin = sentence.text.size();
    sentence.text += line.substr(at + 1, mark - at - 1);
    mention.span.end = sentence.text.size();
    mention.id = line.substr(mark + 1, end - mark - 1);
    mention.free = mention.id.starts_with("~");
    if (mention.free) mention.id.erase(0, 1);
    if (mention.id == "?") mention.id.clear();
    sentence.mentions.push_back(mention);
    at = end + 1;
  }
  return sentence;
}

}  // namespace

std::vector<GoldSentence> read_gold_sentences(const std::filesystem::path& file) {
  std::vector<GoldSentence> sentences;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.starts_with("#")) continue;
    sentences.push_back(read_line(line));
    sentences.back().held_out = sentences.size() % 2 == 0;
  }
  return sentences;
}

}  // namespace toise::test
