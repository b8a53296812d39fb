// Registration, opening and messages of GDAL.
#include "core/io/gdal/gdal_session.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>

#include <algorithm>
#include <mutex>

namespace toise::io {
namespace {

// More messages of one source than this tell nothing new.
constexpr std::size_t most_messages = 100;
constexpr std::size_t longest_message = 200;

void collect(std::vector<std::string>& list, const char* message) {
  if (list.size() < most_messages && std::find(list.begin(), list.end(), message) == list.end())
    list.emplace_back(message);
}

void CPL_STDCALL collect_message(CPLErr severity, CPLErrorNum, const char* message) {
  auto* messages = static_cast<GdalSession::Messages*>(CPLGetErrorHandlerUserData());
  if (severity == CE_Warning) collect(messages->warnings, message);
  if (severity == CE_Failure || severity == CE_Fatal) collect(messages->errors, message);
}

void register_drivers() {
  static std::once_flag once;
  std::call_once(once, [] { GDALAllRegister(); });
}

// GDAL wants a null-terminated array of pointers.
std::vector<const char*> pointers_to(const std::vector<std::string>& list) {
  std::vector<const char*> pointers;
  for (const std::string& text : list) pointers.push_back(text.c_str());
  pointers.push_back(nullptr);
  return pointers;
}

// GDAL looks into an archive only when told to.
std::string open_name_of(const std::string& source) {
  return source.ends_with(".zip") && !source.starts_with("/vsi") ? "/vsizip/" + source : source;
}

}  // namespace

void DatasetCloser::operator()(GDALDataset* dataset) const {
  GDALClose(GDALDataset::ToHandle(dataset));
}

GdalSession::GdalSession() : messages_(std::make_unique<Messages>()) {
  CPLPushErrorHandlerEx(collect_message, messages_.get());
  register_drivers();
}

GdalSession::~GdalSession() {
  CPLPopErrorHandler();
}

DatasetPointer GdalSession::open(const std::string& source, const std::vector<std::string>& options,
                                 const std::vector<std::string>& drivers) const {
  const auto option_pointers = pointers_to(options);
  const auto driver_pointers = pointers_to(drivers);
  return DatasetPointer(
      GDALDataset::Open(open_name_of(source).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                        drivers.empty() ? nullptr : driver_pointers.data(), option_pointers.data(), nullptr));
}

std::string GdalSession::describe_errors(const std::string& otherwise) const {
  if (errors().empty()) return otherwise;
  std::string text = errors().front();
  if (text.size() > longest_message) text = text.substr(0, longest_message) + "...";
  if (errors().size() > 1) text += " (and " + std::to_string(errors().size() - 1) + " more like it)";
  return text;
}

void GdalSession::forget_messages() {
  messages_->warnings.clear();
  messages_->errors.clear();
}

}  // namespace toise::io
