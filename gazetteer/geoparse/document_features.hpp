// The features of a mention that the rest of the text gives.
#pragma once
#include <vector>

#include "gazetteer/geoparse/mention_features.hpp"

namespace toise::gazetteer {

// Sets same_name_is_place, near_context, close_company and named_otherwise. The other features are set already.
void add_document_features(const std::vector<NameMatch>& matches, std::vector<Features>& rows);

}  // namespace toise::gazetteer
