// THE list of aliases.
#include "core/io/datasets/column_aliases.hpp"

#include <array>

namespace toise::io {
namespace {

constexpr std::array aliases{
    RoleAliases{"lat", "toise:lat lat latitude lat_dd decimallatitude geo_lat gps_lat lat_wgs84 start_lat y_coord y",
                "#geo+lat",
                "latitud latitude_(y) breite breitengrad geografische_breite enlem широта широта_град خط_العرض "
                "دائرة_العرض عرض_جغرافیایی عرض_جغرافي lat. latitude_wgs84 coord_y coordenada_y"},
    RoleAliases{"lon",
                "toise:lon lon lng long longitude lon_dd decimallongitude geo_lon geo_long gps_lon lon_wgs84 start_lon "
                "x_coord x",
                "#geo+lon",
                "longitud länge längengrad geografische_länge boylam долгота довгота خط_الطول طول_جغرافیایی طول_جغرافي "
                "long. longitude_wgs84 coord_x coordenada_x"},
    RoleAliases{"position",
                "position coordinates coords coordinate latlon lat_lon latlong lat_long latitude_longitude lat/lon "
                "lat/long latitude/longitude geocode geolocation gps geopoint geo wkt geom_wkt mgrs utm grid "
                "grid_reference location_coordinates",
                "#geo+coord",
                "coordonnées coordenadas koordinaten koordinat koordinatlar координаты координати إحداثيات الإحداثيات "
                "مختصات"},
    RoleAliases{"easting", "easting utm_e utm_x utm_easting x_utm e_utm", "", "rechtswert"},
    RoleAliases{"northing", "northing utm_n utm_y utm_northing y_utm n_utm", "", "hochwert"},
    RoleAliases{"zone", "utm_zone zone_utm utmzone", "", ""},
    RoleAliases{"crs", "crs epsg srid srs epsg_code", "", ""},
    RoleAliases{"date",
                "toise:date_start date event_date incident_date date_start start_date occurred date_occurred datetime "
                "timestamp when begin day_date sqldate pubdate",
                "#date+occurred #date+start #date",
                "date_événement date_de_l'événement date_incident jour date_début fecha fecha_evento fecha_inicio "
                "fecha_del_incidente التاريخ تاريخ تاريخ_الحادثة дата дата_события дата_начала дата_події тарих tarih "
                "olay_tarihi تاریخ datum ereignisdatum tatdatum data data_do_evento data_início"},
    RoleAliases{"date_end", "toise:date_end date_end end_date end until", "#date+end",
                "date_fin fecha_fin дата_окончания дата_завершення bitiş_tarihi enddatum data_fim تاريخ_الانتهاء "
                "تاریخ_پایان"},
    RoleAliases{"date_precision", "toise:date_precision date_precision time_precision date_prec", "", ""},
    RoleAliases{"year", "year iyear", "#date+year", "année año ano jahr год рік yıl السنة سال"},
    RoleAliases{"month", "month imonth", "#date+month", "mois mes mês monat месяц місяць ay الشهر ماه"},
    RoleAliases{"day", "day iday", "", ""},
    RoleAliases{"time", "time event_time time_of_day hour", "",
                "heure hora uhrzeit zeit время час saat الوقت الساعة ساعت"},
    RoleAliases{"id", "toise:id id event_id incident_id eventid event_id_cnty globaleventid uid uuid guid fid",
                "#meta+id", "identifiant identificador kennung номер olay_no الرقم شناسه"},
    RoleAliases{"title", "title name event_type type headline subject", "#event+type #event",
                "titre titulo título titel название заголовок назва başlık العنوان عنوان"},
    RoleAliases{"place",
                "toise:place place location place_name placename location_name settlement town city village where "
                "where_description asciiname locality site",
                "#loc+name #loc #adm3+name #adm2+name #adm1+name",
                "lieu localité ville village_ville commune lugar localidad ciudad municipio ort stadt ortschaft "
                "gemeinde место город населенный_пункт населённый_пункт місце місто населений_пункт yer yerleşim şehir "
                "köy المكان الموقع البلدة المدينة القرية محل مکان شهر local localidade cidade município"},
    RoleAliases{"place_id", "toise:place_id place_id geonameid geonames_id geoname_id", "#loc+code", ""},
    RoleAliases{"admin2", "admin2 admin2_name adm2_name adm2 adm_2 district county", "#adm2+name #adm2",
                "département distrito bezirk kreis landkreis район ilçe الناحية القضاء المنطقة شهرستان"},
    RoleAliases{"admin1",
                "admin1 admin1_name adm1_name adm1 adm_1 province province_state governorate oblast state region_name "
                "provstate",
                "#adm1+name #adm1",
                "provincia departamento estado bundesland provinz область край il المحافظة محافظة استان gouvernorat "
                "província wilaya"},
    RoleAliases{"country", "country country_name country_txt countryname nation", "#country+name #country",
                "pays país pais land страна країна ülke البلد الدولة کشور"},
    RoleAliases{"radius_m",
                "toise:radius_m radius_m radius accuracy_m accuracy_meters coordinateuncertaintyinmeters "
                "uncertainty_m horizontal_accuracy",
                "", "rayon_m radio_m"},
    RoleAliases{"geo_precision", "geo_precision where_prec specificity geolocation_accuracy geolocation_precision", "",
                ""},
    RoleAliases{"fatalities",
                "toise:fatalities fatalities killed deaths dead nkill best deaths_total total_deaths victims_killed "
                "number_killed",
                "#affected+killed",
                "morts tués décès nombre_de_morts muertos fallecidos víctimas_mortales tote getötete todesopfer "
                "погибшие погибло убитые убито загинули загиблі вбито ölü ölü_sayısı القتلى قتلى الوفيات عدد_القتلى "
                "کشته کشته‌ها کشته_شدگان mortos óbitos vítimas_mortais"},
    RoleAliases{"fatalities_low", "fatalities_low deaths_low killed_min min_killed low_est civilians_killed_min", "",
                ""},
    RoleAliases{"fatalities_high", "fatalities_high deaths_high killed_max max_killed high_est civilians_killed_max",
                "", ""},
    RoleAliases{"wounded", "wounded injured nwound injuries total_injured number_wounded", "#affected+injured",
                "blessés heridos lesionados verletzte verwundete раненые ранено поранені поранено yaralı yaralı_sayısı "
                "الجرحى جرحى المصابين عدد_الجرحى مجروح زخمی feridos"},
    RoleAliases{"source", "toise:source source sources source_article scite1 reference publisher", "#meta+source",
                "fuente quelle источник джерело kaynak المصدر منبع fonte"},
    RoleAliases{"url", "url link links link1 source_url sourceurl source_urls href permalink", "#meta+url",
                "lien enlace ссылка посилання bağlantı الرابط رابط پیوند ligação"},
    RoleAliases{"notes",
                "notes summary description description_en desc text comment comments details representative_text",
                "#description",
                "résumé remarques commentaire descripción notas resumen beschreibung bemerkung bemerkungen notizen "
                "описание примечание комментарий заметки опис примітка коментар açıklama notlar الوصف وصف ملاحظات "
                "توضیحات شرح descrição observações"},
};

}  // namespace

std::span<const RoleAliases> all_aliases() {
  return aliases;
}

}  // namespace toise::io
