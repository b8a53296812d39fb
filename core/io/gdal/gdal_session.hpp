// The one door to GDAL: drivers registered once, sources opened, GDAL's messages collected as sentences.
#pragma once
#include <memory>
#include <string>
#include <vector>

class GDALDataset;

namespace toise::io {

struct DatasetCloser {
  void operator()(GDALDataset* dataset) const;
};
using DatasetPointer = std::unique_ptr<GDALDataset, DatasetCloser>;

// While it lives, GDAL's warnings and errors of this thread are collected and none is printed. The first session of a
// process registers the drivers (2 ms); text needs none of this and must not open one.
class GdalSession {
 public:
  GdalSession();
  ~GdalSession();
  GdalSession(const GdalSession&) = delete;
  GdalSession& operator=(const GdalSession&) = delete;

  // A vector source (also a .zip of one), read-only, with GDAL's open options ("HEADERS=FORCE"). Nothing when no driver
  // opens it: then errors() tells what they said.
  DatasetPointer open(const std::string& source, const std::vector<std::string>& options = {},
                      const std::vector<std::string>& drivers = {}) const;

  // What GDAL said, in order, one sentence each, without repetitions.
  const std::vector<std::string>& warnings() const { return messages_->warnings; }
  const std::vector<std::string>& errors() const { return messages_->errors; }
  // The first error and how many followed it, or `otherwise` when there are none.
  std::string describe_errors(const std::string& otherwise) const;
  void forget_messages();

  struct Messages {
    std::vector<std::string> warnings;
    std::vector<std::string> errors;
  };

 private:
  std::unique_ptr<Messages> messages_;  // GDAL's handler keeps its address
};

}  // namespace toise::io
