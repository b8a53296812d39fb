// Only the pairs that differ.
#include "gazetteer/survey/country_codes.hpp"

namespace toise::gazetteer {
namespace {

// FIPS and ISO code, four letters a pair.
constexpr std::string_view pairs =
    "AAAW ACAG AGDZ AJAZ ANAD AQAS ASAU AUAT AVAI AYAQ BABH BCBW BDBM BFBS BGBD BHBZ BKBA BLBO BMMM BNBJ BOBY BPSB "
    "BUBG BXBN BYBI CBKH CDTD CELK CFCG CGCD CHCN CICL CJKY CKCC CNKM CQMP CSCR CTCF CWCK DADK DODM DRDO EIIE EKGQ "
    "ENEE ESSV EZCZ FGGF FPPF FSTF GAGM GBGA GGGE GJGD GKGG GMDE GQGU GVGN GZPS HAHT HOHN ICIS ISIL IVCI IZIQ JAJP "
    "KNKP KRKI KSKR KTCX KUKW KVXK LELB LGLV LHLT LILR LOSK LSLI LTLS MAMG MBMQ MCMO MFYT MGMN MHMS MIMW MJME MNMC "
    "MOMA MPMU MUOM NENU NGNE NHVU NING NNSX NSSR NTAN NUNI ODSS PAPY PCPN PMPA POPT PPPG PSPW PUGW RIRS RMMH RNMF "
    "RPPH RQPR RSRU SBPM SCKN SESC SFZA SGSN SNSG SPES STLC SUSD SVSJ SWSE SXGS SZCH TBBL TDTT TITJ TKTC TLTK TNTO "
    "TOTG TPST TSTN TTTL TUTR TXTM UCCW UKGB UPUA UVBF VIVG VMVN VQVI VTVA WANA WEPS WIEH WZSZ YICS YMYE ZAZM ZIZW ";

}  // namespace

std::string_view iso_of_fips(std::string_view code) {
  if (code.size() != 2) return code;
  for (std::size_t at = 0; at + 4 <= pairs.size(); at += 5)
    if (pairs.substr(at, 2) == code) return pairs.substr(at + 2, 2);
  return code;
}

}  // namespace toise::gazetteer
