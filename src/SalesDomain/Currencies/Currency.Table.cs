using System.Collections.Frozen;
using NodaTime;

namespace SalesDomain.Currencies;

// Over 400 lines because it is the table: two lines a currency, in one file because static fields initialise in textual order.
// ISO 4217 list one as published on 2024-06-25, and what changed until 2026-01-01: XCG replaced ANG, the euro replaced BGN.
public readonly partial struct Currency
{
    private static readonly List<CurrencyRow> Building = [new("XXX", 999, null, "No currency", false, null, null)];

    /// <summary>UAE Dirham.</summary>
    public static readonly Currency Aed = Add("AED", 784, 2, "UAE Dirham");

    /// <summary>Afghani.</summary>
    public static readonly Currency Afn = Add("AFN", 971, 2, "Afghani");

    /// <summary>Lek.</summary>
    public static readonly Currency All = Add("ALL", 8, 2, "Lek");

    /// <summary>Armenian Dram.</summary>
    public static readonly Currency Amd = Add("AMD", 51, 2, "Armenian Dram");

    /// <summary>Netherlands Antillean Guilder.</summary>
    public static readonly Currency Ang = Add("ANG", 532, 2, "Netherlands Antillean Guilder", until: new(2025, 3, 31));

    /// <summary>Kwanza.</summary>
    public static readonly Currency Aoa = Add("AOA", 973, 2, "Kwanza");

    /// <summary>Argentine Peso.</summary>
    public static readonly Currency Ars = Add("ARS", 32, 2, "Argentine Peso");

    /// <summary>Australian Dollar.</summary>
    public static readonly Currency Aud = Add("AUD", 36, 2, "Australian Dollar");

    /// <summary>Aruban Florin.</summary>
    public static readonly Currency Awg = Add("AWG", 533, 2, "Aruban Florin");

    /// <summary>Azerbaijan Manat.</summary>
    public static readonly Currency Azn = Add("AZN", 944, 2, "Azerbaijan Manat");

    /// <summary>Convertible Mark.</summary>
    public static readonly Currency Bam = Add("BAM", 977, 2, "Convertible Mark");

    /// <summary>Barbados Dollar.</summary>
    public static readonly Currency Bbd = Add("BBD", 52, 2, "Barbados Dollar");

    /// <summary>Taka.</summary>
    public static readonly Currency Bdt = Add("BDT", 50, 2, "Taka");

    /// <summary>Bulgarian Lev.</summary>
    public static readonly Currency Bgn = Add("BGN", 975, 2, "Bulgarian Lev", until: new(2026, 1, 1));

    /// <summary>Bahraini Dinar.</summary>
    public static readonly Currency Bhd = Add("BHD", 48, 3, "Bahraini Dinar");

    /// <summary>Burundi Franc.</summary>
    public static readonly Currency Bif = Add("BIF", 108, 0, "Burundi Franc");

    /// <summary>Bermudian Dollar.</summary>
    public static readonly Currency Bmd = Add("BMD", 60, 2, "Bermudian Dollar");

    /// <summary>Brunei Dollar.</summary>
    public static readonly Currency Bnd = Add("BND", 96, 2, "Brunei Dollar");

    /// <summary>Boliviano.</summary>
    public static readonly Currency Bob = Add("BOB", 68, 2, "Boliviano");

    /// <summary>Mvdol.</summary>
    public static readonly Currency Bov = Add("BOV", 984, 2, "Mvdol", fund: true);

    /// <summary>Brazilian Real.</summary>
    public static readonly Currency Brl = Add("BRL", 986, 2, "Brazilian Real");

    /// <summary>Bahamian Dollar.</summary>
    public static readonly Currency Bsd = Add("BSD", 44, 2, "Bahamian Dollar");

    /// <summary>Ngultrum.</summary>
    public static readonly Currency Btn = Add("BTN", 64, 2, "Ngultrum");

    /// <summary>Pula.</summary>
    public static readonly Currency Bwp = Add("BWP", 72, 2, "Pula");

    /// <summary>Belarusian Ruble.</summary>
    public static readonly Currency Byn = Add("BYN", 933, 2, "Belarusian Ruble");

    /// <summary>Belize Dollar.</summary>
    public static readonly Currency Bzd = Add("BZD", 84, 2, "Belize Dollar");

    /// <summary>Canadian Dollar.</summary>
    public static readonly Currency Cad = Add("CAD", 124, 2, "Canadian Dollar");

    /// <summary>Congolese Franc.</summary>
    public static readonly Currency Cdf = Add("CDF", 976, 2, "Congolese Franc");

    /// <summary>WIR Euro.</summary>
    public static readonly Currency Che = Add("CHE", 947, 2, "WIR Euro", fund: true);

    /// <summary>Swiss Franc.</summary>
    public static readonly Currency Chf = Add("CHF", 756, 2, "Swiss Franc");

    /// <summary>WIR Franc.</summary>
    public static readonly Currency Chw = Add("CHW", 948, 2, "WIR Franc", fund: true);

    /// <summary>Unidad de Fomento.</summary>
    public static readonly Currency Clf = Add("CLF", 990, 4, "Unidad de Fomento", fund: true);

    /// <summary>Chilean Peso.</summary>
    public static readonly Currency Clp = Add("CLP", 152, 0, "Chilean Peso");

    /// <summary>Yuan Renminbi.</summary>
    public static readonly Currency Cny = Add("CNY", 156, 2, "Yuan Renminbi");

    /// <summary>Colombian Peso.</summary>
    public static readonly Currency Cop = Add("COP", 170, 2, "Colombian Peso");

    /// <summary>Unidad de Valor Real.</summary>
    public static readonly Currency Cou = Add("COU", 970, 2, "Unidad de Valor Real", fund: true);

    /// <summary>Costa Rican Colon.</summary>
    public static readonly Currency Crc = Add("CRC", 188, 2, "Costa Rican Colon");

    /// <summary>Peso Convertible.</summary>
    public static readonly Currency Cuc = Add("CUC", 931, 2, "Peso Convertible");

    /// <summary>Cuban Peso.</summary>
    public static readonly Currency Cup = Add("CUP", 192, 2, "Cuban Peso");

    /// <summary>Cabo Verde Escudo.</summary>
    public static readonly Currency Cve = Add("CVE", 132, 2, "Cabo Verde Escudo");

    /// <summary>Czech Koruna.</summary>
    public static readonly Currency Czk = Add("CZK", 203, 2, "Czech Koruna");

    /// <summary>Djibouti Franc.</summary>
    public static readonly Currency Djf = Add("DJF", 262, 0, "Djibouti Franc");

    /// <summary>Danish Krone.</summary>
    public static readonly Currency Dkk = Add("DKK", 208, 2, "Danish Krone");

    /// <summary>Dominican Peso.</summary>
    public static readonly Currency Dop = Add("DOP", 214, 2, "Dominican Peso");

    /// <summary>Algerian Dinar.</summary>
    public static readonly Currency Dzd = Add("DZD", 12, 2, "Algerian Dinar");

    /// <summary>Egyptian Pound.</summary>
    public static readonly Currency Egp = Add("EGP", 818, 2, "Egyptian Pound");

    /// <summary>Nakfa.</summary>
    public static readonly Currency Ern = Add("ERN", 232, 2, "Nakfa");

    /// <summary>Ethiopian Birr.</summary>
    public static readonly Currency Etb = Add("ETB", 230, 2, "Ethiopian Birr");

    /// <summary>Euro.</summary>
    public static readonly Currency Eur = Add("EUR", 978, 2, "Euro");

    /// <summary>Fiji Dollar.</summary>
    public static readonly Currency Fjd = Add("FJD", 242, 2, "Fiji Dollar");

    /// <summary>Falkland Islands Pound.</summary>
    public static readonly Currency Fkp = Add("FKP", 238, 2, "Falkland Islands Pound");

    /// <summary>Pound Sterling.</summary>
    public static readonly Currency Gbp = Add("GBP", 826, 2, "Pound Sterling");

    /// <summary>Lari.</summary>
    public static readonly Currency Gel = Add("GEL", 981, 2, "Lari");

    /// <summary>Ghana Cedi.</summary>
    public static readonly Currency Ghs = Add("GHS", 936, 2, "Ghana Cedi");

    /// <summary>Gibraltar Pound.</summary>
    public static readonly Currency Gip = Add("GIP", 292, 2, "Gibraltar Pound");

    /// <summary>Dalasi.</summary>
    public static readonly Currency Gmd = Add("GMD", 270, 2, "Dalasi");

    /// <summary>Guinean Franc.</summary>
    public static readonly Currency Gnf = Add("GNF", 324, 0, "Guinean Franc");

    /// <summary>Quetzal.</summary>
    public static readonly Currency Gtq = Add("GTQ", 320, 2, "Quetzal");

    /// <summary>Guyana Dollar.</summary>
    public static readonly Currency Gyd = Add("GYD", 328, 2, "Guyana Dollar");

    /// <summary>Hong Kong Dollar.</summary>
    public static readonly Currency Hkd = Add("HKD", 344, 2, "Hong Kong Dollar");

    /// <summary>Lempira.</summary>
    public static readonly Currency Hnl = Add("HNL", 340, 2, "Lempira");

    /// <summary>Gourde.</summary>
    public static readonly Currency Htg = Add("HTG", 332, 2, "Gourde");

    /// <summary>Forint.</summary>
    public static readonly Currency Huf = Add("HUF", 348, 2, "Forint");

    /// <summary>Rupiah.</summary>
    public static readonly Currency Idr = Add("IDR", 360, 2, "Rupiah");

    /// <summary>New Israeli Sheqel.</summary>
    public static readonly Currency Ils = Add("ILS", 376, 2, "New Israeli Sheqel");

    /// <summary>Indian Rupee.</summary>
    public static readonly Currency Inr = Add("INR", 356, 2, "Indian Rupee");

    /// <summary>Iraqi Dinar.</summary>
    public static readonly Currency Iqd = Add("IQD", 368, 3, "Iraqi Dinar");

    /// <summary>Iranian Rial.</summary>
    public static readonly Currency Irr = Add("IRR", 364, 2, "Iranian Rial");

    /// <summary>Iceland Krona.</summary>
    public static readonly Currency Isk = Add("ISK", 352, 0, "Iceland Krona");

    /// <summary>Jamaican Dollar.</summary>
    public static readonly Currency Jmd = Add("JMD", 388, 2, "Jamaican Dollar");

    /// <summary>Jordanian Dinar.</summary>
    public static readonly Currency Jod = Add("JOD", 400, 3, "Jordanian Dinar");

    /// <summary>Yen.</summary>
    public static readonly Currency Jpy = Add("JPY", 392, 0, "Yen");

    /// <summary>Kenyan Shilling.</summary>
    public static readonly Currency Kes = Add("KES", 404, 2, "Kenyan Shilling");

    /// <summary>Som.</summary>
    public static readonly Currency Kgs = Add("KGS", 417, 2, "Som");

    /// <summary>Riel.</summary>
    public static readonly Currency Khr = Add("KHR", 116, 2, "Riel");

    /// <summary>Comorian Franc.</summary>
    public static readonly Currency Kmf = Add("KMF", 174, 0, "Comorian Franc");

    /// <summary>North Korean Won.</summary>
    public static readonly Currency Kpw = Add("KPW", 408, 2, "North Korean Won");

    /// <summary>Won.</summary>
    public static readonly Currency Krw = Add("KRW", 410, 0, "Won");

    /// <summary>Kuwaiti Dinar.</summary>
    public static readonly Currency Kwd = Add("KWD", 414, 3, "Kuwaiti Dinar");

    /// <summary>Cayman Islands Dollar.</summary>
    public static readonly Currency Kyd = Add("KYD", 136, 2, "Cayman Islands Dollar");

    /// <summary>Tenge.</summary>
    public static readonly Currency Kzt = Add("KZT", 398, 2, "Tenge");

    /// <summary>Lao Kip.</summary>
    public static readonly Currency Lak = Add("LAK", 418, 2, "Lao Kip");

    /// <summary>Lebanese Pound.</summary>
    public static readonly Currency Lbp = Add("LBP", 422, 2, "Lebanese Pound");

    /// <summary>Sri Lanka Rupee.</summary>
    public static readonly Currency Lkr = Add("LKR", 144, 2, "Sri Lanka Rupee");

    /// <summary>Liberian Dollar.</summary>
    public static readonly Currency Lrd = Add("LRD", 430, 2, "Liberian Dollar");

    /// <summary>Loti.</summary>
    public static readonly Currency Lsl = Add("LSL", 426, 2, "Loti");

    /// <summary>Libyan Dinar.</summary>
    public static readonly Currency Lyd = Add("LYD", 434, 3, "Libyan Dinar");

    /// <summary>Moroccan Dirham.</summary>
    public static readonly Currency Mad = Add("MAD", 504, 2, "Moroccan Dirham");

    /// <summary>Moldovan Leu.</summary>
    public static readonly Currency Mdl = Add("MDL", 498, 2, "Moldovan Leu");

    /// <summary>Malagasy Ariary.</summary>
    public static readonly Currency Mga = Add("MGA", 969, 2, "Malagasy Ariary");

    /// <summary>Denar.</summary>
    public static readonly Currency Mkd = Add("MKD", 807, 2, "Denar");

    /// <summary>Kyat.</summary>
    public static readonly Currency Mmk = Add("MMK", 104, 2, "Kyat");

    /// <summary>Tugrik.</summary>
    public static readonly Currency Mnt = Add("MNT", 496, 2, "Tugrik");

    /// <summary>Pataca.</summary>
    public static readonly Currency Mop = Add("MOP", 446, 2, "Pataca");

    /// <summary>Ouguiya.</summary>
    public static readonly Currency Mru = Add("MRU", 929, 2, "Ouguiya");

    /// <summary>Mauritius Rupee.</summary>
    public static readonly Currency Mur = Add("MUR", 480, 2, "Mauritius Rupee");

    /// <summary>Rufiyaa.</summary>
    public static readonly Currency Mvr = Add("MVR", 462, 2, "Rufiyaa");

    /// <summary>Malawi Kwacha.</summary>
    public static readonly Currency Mwk = Add("MWK", 454, 2, "Malawi Kwacha");

    /// <summary>Mexican Peso.</summary>
    public static readonly Currency Mxn = Add("MXN", 484, 2, "Mexican Peso");

    /// <summary>Mexican Unidad de Inversion (UDI).</summary>
    public static readonly Currency Mxv = Add("MXV", 979, 2, "Mexican Unidad de Inversion (UDI)", fund: true);

    /// <summary>Malaysian Ringgit.</summary>
    public static readonly Currency Myr = Add("MYR", 458, 2, "Malaysian Ringgit");

    /// <summary>Mozambique Metical.</summary>
    public static readonly Currency Mzn = Add("MZN", 943, 2, "Mozambique Metical");

    /// <summary>Namibia Dollar.</summary>
    public static readonly Currency Nad = Add("NAD", 516, 2, "Namibia Dollar");

    /// <summary>Naira.</summary>
    public static readonly Currency Ngn = Add("NGN", 566, 2, "Naira");

    /// <summary>Cordoba Oro.</summary>
    public static readonly Currency Nio = Add("NIO", 558, 2, "Cordoba Oro");

    /// <summary>Norwegian Krone.</summary>
    public static readonly Currency Nok = Add("NOK", 578, 2, "Norwegian Krone");

    /// <summary>Nepalese Rupee.</summary>
    public static readonly Currency Npr = Add("NPR", 524, 2, "Nepalese Rupee");

    /// <summary>New Zealand Dollar.</summary>
    public static readonly Currency Nzd = Add("NZD", 554, 2, "New Zealand Dollar");

    /// <summary>Rial Omani.</summary>
    public static readonly Currency Omr = Add("OMR", 512, 3, "Rial Omani");

    /// <summary>Balboa.</summary>
    public static readonly Currency Pab = Add("PAB", 590, 2, "Balboa");

    /// <summary>Sol.</summary>
    public static readonly Currency Pen = Add("PEN", 604, 2, "Sol");

    /// <summary>Kina.</summary>
    public static readonly Currency Pgk = Add("PGK", 598, 2, "Kina");

    /// <summary>Philippine Peso.</summary>
    public static readonly Currency Php = Add("PHP", 608, 2, "Philippine Peso");

    /// <summary>Pakistan Rupee.</summary>
    public static readonly Currency Pkr = Add("PKR", 586, 2, "Pakistan Rupee");

    /// <summary>Zloty.</summary>
    public static readonly Currency Pln = Add("PLN", 985, 2, "Zloty");

    /// <summary>Guarani.</summary>
    public static readonly Currency Pyg = Add("PYG", 600, 0, "Guarani");

    /// <summary>Qatari Rial.</summary>
    public static readonly Currency Qar = Add("QAR", 634, 2, "Qatari Rial");

    /// <summary>Romanian Leu.</summary>
    public static readonly Currency Ron = Add("RON", 946, 2, "Romanian Leu");

    /// <summary>Serbian Dinar.</summary>
    public static readonly Currency Rsd = Add("RSD", 941, 2, "Serbian Dinar");

    /// <summary>Russian Ruble.</summary>
    public static readonly Currency Rub = Add("RUB", 643, 2, "Russian Ruble");

    /// <summary>Rwanda Franc.</summary>
    public static readonly Currency Rwf = Add("RWF", 646, 0, "Rwanda Franc");

    /// <summary>Saudi Riyal.</summary>
    public static readonly Currency Sar = Add("SAR", 682, 2, "Saudi Riyal");

    /// <summary>Solomon Islands Dollar.</summary>
    public static readonly Currency Sbd = Add("SBD", 90, 2, "Solomon Islands Dollar");

    /// <summary>Seychelles Rupee.</summary>
    public static readonly Currency Scr = Add("SCR", 690, 2, "Seychelles Rupee");

    /// <summary>Sudanese Pound.</summary>
    public static readonly Currency Sdg = Add("SDG", 938, 2, "Sudanese Pound");

    /// <summary>Swedish Krona.</summary>
    public static readonly Currency Sek = Add("SEK", 752, 2, "Swedish Krona");

    /// <summary>Singapore Dollar.</summary>
    public static readonly Currency Sgd = Add("SGD", 702, 2, "Singapore Dollar");

    /// <summary>Saint Helena Pound.</summary>
    public static readonly Currency Shp = Add("SHP", 654, 2, "Saint Helena Pound");

    /// <summary>Leone.</summary>
    public static readonly Currency Sle = Add("SLE", 925, 2, "Leone");

    /// <summary>Somali Shilling.</summary>
    public static readonly Currency Sos = Add("SOS", 706, 2, "Somali Shilling");

    /// <summary>Surinam Dollar.</summary>
    public static readonly Currency Srd = Add("SRD", 968, 2, "Surinam Dollar");

    /// <summary>South Sudanese Pound.</summary>
    public static readonly Currency Ssp = Add("SSP", 728, 2, "South Sudanese Pound");

    /// <summary>Dobra.</summary>
    public static readonly Currency Stn = Add("STN", 930, 2, "Dobra");

    /// <summary>El Salvador Colon.</summary>
    public static readonly Currency Svc = Add("SVC", 222, 2, "El Salvador Colon");

    /// <summary>Syrian Pound.</summary>
    public static readonly Currency Syp = Add("SYP", 760, 2, "Syrian Pound");

    /// <summary>Lilangeni.</summary>
    public static readonly Currency Szl = Add("SZL", 748, 2, "Lilangeni");

    /// <summary>Baht.</summary>
    public static readonly Currency Thb = Add("THB", 764, 2, "Baht");

    /// <summary>Somoni.</summary>
    public static readonly Currency Tjs = Add("TJS", 972, 2, "Somoni");

    /// <summary>Turkmenistan New Manat.</summary>
    public static readonly Currency Tmt = Add("TMT", 934, 2, "Turkmenistan New Manat");

    /// <summary>Tunisian Dinar.</summary>
    public static readonly Currency Tnd = Add("TND", 788, 3, "Tunisian Dinar");

    /// <summary>Pa’anga.</summary>
    public static readonly Currency Top = Add("TOP", 776, 2, "Pa’anga");

    /// <summary>Turkish Lira.</summary>
    public static readonly Currency Try = Add("TRY", 949, 2, "Turkish Lira");

    /// <summary>Trinidad and Tobago Dollar.</summary>
    public static readonly Currency Ttd = Add("TTD", 780, 2, "Trinidad and Tobago Dollar");

    /// <summary>New Taiwan Dollar.</summary>
    public static readonly Currency Twd = Add("TWD", 901, 2, "New Taiwan Dollar");

    /// <summary>Tanzanian Shilling.</summary>
    public static readonly Currency Tzs = Add("TZS", 834, 2, "Tanzanian Shilling");

    /// <summary>Hryvnia.</summary>
    public static readonly Currency Uah = Add("UAH", 980, 2, "Hryvnia");

    /// <summary>Uganda Shilling.</summary>
    public static readonly Currency Ugx = Add("UGX", 800, 0, "Uganda Shilling");

    /// <summary>US Dollar.</summary>
    public static readonly Currency Usd = Add("USD", 840, 2, "US Dollar");

    /// <summary>US Dollar (Next day).</summary>
    public static readonly Currency Usn = Add("USN", 997, 2, "US Dollar (Next day)", fund: true);

    /// <summary>Uruguay Peso en Unidades Indexadas (UI).</summary>
    public static readonly Currency Uyi = Add("UYI", 940, 0, "Uruguay Peso en Unidades Indexadas (UI)", fund: true);

    /// <summary>Peso Uruguayo.</summary>
    public static readonly Currency Uyu = Add("UYU", 858, 2, "Peso Uruguayo");

    /// <summary>Unidad Previsional.</summary>
    public static readonly Currency Uyw = Add("UYW", 927, 4, "Unidad Previsional");

    /// <summary>Uzbekistan Sum.</summary>
    public static readonly Currency Uzs = Add("UZS", 860, 2, "Uzbekistan Sum");

    /// <summary>Bolívar Soberano.</summary>
    public static readonly Currency Ved = Add("VED", 926, 2, "Bolívar Soberano");

    /// <summary>Bolívar Soberano.</summary>
    public static readonly Currency Ves = Add("VES", 928, 2, "Bolívar Soberano");

    /// <summary>Dong.</summary>
    public static readonly Currency Vnd = Add("VND", 704, 0, "Dong");

    /// <summary>Vatu.</summary>
    public static readonly Currency Vuv = Add("VUV", 548, 0, "Vatu");

    /// <summary>Tala.</summary>
    public static readonly Currency Wst = Add("WST", 882, 2, "Tala");

    /// <summary>CFA Franc BEAC.</summary>
    public static readonly Currency Xaf = Add("XAF", 950, 0, "CFA Franc BEAC");

    /// <summary>Silver.</summary>
    public static readonly Currency Xag = Add("XAG", 961, null, "Silver");

    /// <summary>Gold.</summary>
    public static readonly Currency Xau = Add("XAU", 959, null, "Gold");

    /// <summary>Bond Markets Unit European Composite Unit (EURCO).</summary>
    public static readonly Currency Xba = Add("XBA", 955, null, "Bond Markets Unit European Composite Unit (EURCO)");

    /// <summary>Bond Markets Unit European Monetary Unit (E.M.U.-6).</summary>
    public static readonly Currency Xbb = Add("XBB", 956, null, "Bond Markets Unit European Monetary Unit (E.M.U.-6)");

    /// <summary>Bond Markets Unit European Unit of Account 9 (E.U.A.-9).</summary>
    public static readonly Currency Xbc = Add("XBC", 957, null, "Bond Markets Unit European Unit of Account 9 (E.U.A.-9)");

    /// <summary>Bond Markets Unit European Unit of Account 17 (E.U.A.-17).</summary>
    public static readonly Currency Xbd = Add("XBD", 958, null, "Bond Markets Unit European Unit of Account 17 (E.U.A.-17)");

    /// <summary>East Caribbean Dollar.</summary>
    public static readonly Currency Xcd = Add("XCD", 951, 2, "East Caribbean Dollar");

    /// <summary>Caribbean Guilder.</summary>
    public static readonly Currency Xcg = Add("XCG", 532, 2, "Caribbean Guilder", from: new(2025, 3, 31));

    /// <summary>SDR (Special Drawing Right).</summary>
    public static readonly Currency Xdr = Add("XDR", 960, null, "SDR (Special Drawing Right)");

    /// <summary>CFA Franc BCEAO.</summary>
    public static readonly Currency Xof = Add("XOF", 952, 0, "CFA Franc BCEAO");

    /// <summary>Palladium.</summary>
    public static readonly Currency Xpd = Add("XPD", 964, null, "Palladium");

    /// <summary>CFP Franc.</summary>
    public static readonly Currency Xpf = Add("XPF", 953, 0, "CFP Franc");

    /// <summary>Platinum.</summary>
    public static readonly Currency Xpt = Add("XPT", 962, null, "Platinum");

    /// <summary>Sucre.</summary>
    public static readonly Currency Xsu = Add("XSU", 994, null, "Sucre");

    /// <summary>Codes specifically reserved for testing purposes.</summary>
    public static readonly Currency Xts = Add("XTS", 963, null, "Codes specifically reserved for testing purposes");

    /// <summary>ADB Unit of Account.</summary>
    public static readonly Currency Xua = Add("XUA", 965, null, "ADB Unit of Account");

    /// <summary>Yemeni Rial.</summary>
    public static readonly Currency Yer = Add("YER", 886, 2, "Yemeni Rial");

    /// <summary>Rand.</summary>
    public static readonly Currency Zar = Add("ZAR", 710, 2, "Rand");

    /// <summary>Zambian Kwacha.</summary>
    public static readonly Currency Zmw = Add("ZMW", 967, 2, "Zambian Kwacha");

    /// <summary>Zimbabwe Gold.</summary>
    public static readonly Currency Zwg = Add("ZWG", 924, 2, "Zimbabwe Gold");

    private static readonly CurrencyRow[] Rows = [.. Building];

    private static readonly FrozenDictionary<string, ushort> ByCode =
        Enumerable.Range(0, Rows.Length).ToFrozenDictionary(i => Rows[i].Code, i => (ushort)i, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every currency of the table in the order of their codes, withdrawn ones included; XXX is not in it.</summary>
    public static IReadOnlyList<Currency> List { get; } = Array.AsReadOnly([.. Enumerable.Range(1, Rows.Length - 1).Select(i => new Currency((ushort)i))]);

    private static Currency Add(string code, int numeric, int? minorUnits, string name, bool fund = false, LocalDate? from = null, LocalDate? until = null)
    {
        Building.Add(new CurrencyRow(code, numeric, minorUnits, name, fund, from, until));
        return new Currency((ushort)(Building.Count - 1));
    }

    private sealed record CurrencyRow(string Code, int Numeric, int? MinorUnits, string Name, bool IsFund, LocalDate? From, LocalDate? Until);
}
