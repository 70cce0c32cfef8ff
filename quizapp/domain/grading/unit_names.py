"""What units and currencies are called."""

import re
from unicodedata import normalize

from quizapp.domain.values import CURRENCY_SIGNS

_CURRENCIES = {
    "USD": ("usd", "us$", "$", "us dollar", "u.s. dollar", "american dollar", "united state dollar", "dollar", "us"),
    "INR": ("inr", "₹", "rs", "rs.", "rupee", "indian rupee", "re"),
    "JPY": ("jpy", "¥", "yen", "japanese yen", "円"),
    "EUR": ("eur", "€", "euro"),
    "GBP": ("gbp", "£", "pound", "pound sterling", "british pound", "sterling"),
    "CNY": ("cny", "rmb", "yuan", "renminbi", "chinese yuan"),
    "AUD": ("aud", "a$", "au$", "$", "australian dollar", "dollar"),
    "CAD": ("cad", "c$", "ca$", "$", "canadian dollar", "dollar"),
    "SGD": ("sgd", "s$", "$", "singapore dollar", "singaporean dollar", "dollar"),
    "HKD": ("hkd", "hk$", "$", "hong kong dollar", "dollar"),
    "NZD": ("nzd", "nz$", "$", "new zealand dollar", "dollar"),
    "CHF": ("chf", "fr", "sfr", "franc", "swiss franc"),
    "KRW": ("krw", "₩", "won", "korean won", "south korean won"),
    "RUB": ("rub", "₽", "rouble", "ruble", "russian rouble", "russian ruble"),
    "BRL": ("brl", "r$", "real", "reai", "brazilian real"),
    "ZAR": ("zar", "r", "rand", "south african rand"),
    "SEK": ("sek", "kr", "krona", "kronor", "swedish krona", "swedish kronor"),
    "NOK": ("nok", "kr", "krone", "kroner", "norwegian krone", "norwegian kroner"),
    "DKK": ("dkk", "kr", "krone", "kroner", "danish krone", "danish kroner"),
    "THB": ("thb", "฿", "baht", "thai baht"),
    "IDR": ("idr", "rp", "rupiah", "indonesian rupiah"),
    "MYR": ("myr", "rm", "ringgit", "malaysian ringgit"),
    "PHP": ("php", "₱", "peso", "philippine peso"),
    "VND": ("vnd", "₫", "dong", "vietnamese dong"),
    "BDT": ("bdt", "৳", "taka", "bangladeshi taka"),
    "PKR": ("pkr", "rs", "rs.", "rupee", "pakistani rupee"),
    "LKR": ("lkr", "rs", "rs.", "rupee", "sri lankan rupee"),
    "NPR": ("npr", "rs", "rs.", "rupee", "nepalese rupee", "nepali rupee"),
    "AED": ("aed", "dirham", "uae dirham", "emirati dirham"),
    "SAR": ("sar", "riyal", "saudi riyal"),
}
_UNITS = (
    ("km", "kilometre", "kilometer", "kms"), ("m", "metre", "meter"), ("cm", "centimetre", "centimeter"),
    ("mm", "millimetre", "millimeter"), ("mi", "mile"), ("ft", "foot", "feet"), ("in", "inch", "inche"), ("yd", "yard"),
    ("kg", "kilogram", "kilogramme", "kilo", "kgs"), ("g", "gram", "gramme"), ("mg", "milligram"),
    ("t", "tonne", "ton", "metric ton", "metric tonne"), ("lb", "pound", "lbs"), ("oz", "ounce"),
    ("l", "litre", "liter"), ("ml", "millilitre", "milliliter"), ("h", "hr", "hour", "hrs"), ("min", "minute", "mins"),
    ("s", "sec", "second", "secs"), ("d", "day"), ("wk", "week"), ("mo", "month"), ("yr", "year", "yrs"),
    ("ha", "hectare"), ("acre",), ("km²", "km2", "km^2", "sq km", "sq. km", "square kilometre", "square kilometer"),
    ("m²", "m2", "m^2", "sq m", "square metre", "square meter"), ("mi²", "sq mi", "square mile"),
    (
        "°c", "c", "° c", "degree celsius", "celsius", "degree c", "deg c", "degree centigrade", "centigrade", "degree",
    ),
    ("°f", "f", "° f", "degree fahrenheit", "fahrenheit", "degree f", "deg f", "degree"),
    ("k", "kelvin"), ("w", "watt"), ("kw", "kilowatt"), ("mw", "megawatt"), ("gw", "gigawatt"), ("v", "volt"),
    ("hz", "hertz"), ("j", "joule"), ("pa", "pascal"), ("n", "newton"),
    ("mph", "mile per hour", "mile an hour", "mi/h", "miles/hour"),
    (
        "km/h", "kmh", "kph", "kmph", "km/hr", "km per hour", "km an hour", "kilometre per hour", "kilometer per hour",
        "kilometre an hour", "kilometer an hour",
    ),
    ("m/s", "metre per second", "meter per second", "metre a second", "meter a second", "m per second"),
    ("%", "percent", "per cent", "pct"),
    ("person", "people", "persons", "inhabitant", "human", "individual"), ("child", "children"),
)  # fmt: skip
_KNOWN = frozenset(name for names in (*_CURRENCIES.values(), *_UNITS) for name in names)


def names_of_unit(unit: str) -> frozenset[str]:
    """Everything a unit is called, small letters and singular."""
    code = unit.upper()
    if code in _CURRENCIES:
        return frozenset(_CURRENCIES[code]) | {CURRENCY_SIGNS.get(code, "").casefold(), f"{unit.casefold()}$"}
    small = unit.casefold()
    single = in_singular(small)
    same = next((names for names in _UNITS if single in names or small in names), ())
    return frozenset(same) | {small, single, normalize("NFKC", small)}  # m/s² is typed as m/s2


def is_currency(unit: str) -> bool:
    """Whether a unit is a currency that is known."""
    return unit.upper() in _CURRENCIES


def is_unit(name: str) -> bool:
    """Whether a text, small letters and singular, is what some unit or currency is called."""
    return name in _KNOWN


def in_singular(text: str) -> str:
    """`text` with an s less at the end of its words."""
    return " ".join(
        word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us")) else word
        for word in re.sub(r"\b(us|hk|nz|au|ca|[asc])\s+\$", r"\1$", text).split()
    )
