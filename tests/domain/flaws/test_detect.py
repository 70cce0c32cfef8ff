"""One flawed item and one near miss a rule; each flawed item breaks its own rule alone."""

from typing import Any

import pytest

from quizapp.domain.flaws.detect import RULES, flaws_in
from quizapp.domain.flaws.item import Item

CAPITAL = "What is the capital of Nepal?"
CITIES = ("Bharatpur", "Kathmandu", "Pokhara", "Biratnagar")


def an_item(
    stem: str = CAPITAL, options: tuple[str, ...] = CITIES, key: int = 1, form: str = "choice", **more: Any
) -> Item:
    return Item(form, stem, options, (key,), **more)


def an_open_item(stem: str, *accepted: str, form: str = "typed") -> Item:
    return Item(form, stem, accepted=accepted)


FLAWED = [
    ("mixed-format", an_item("How long is the river?", ("310 km", "425 km", "560 miles", "680 km"))),
    ("mixed-format", an_item("When did it begin?", ("1956", "May 1957", "1958", "1959"), 0)),
    ("mixed-format", an_item("What is it made of?", ("Copper", "Nickel", "tin", "Iron"))),
    ("mixed-format", an_item("What was the share?", ("12%", "18%", "25", "40%"))),
    ("mixed-format", an_item("How many are there?", ("five", "6", "seven", "eight"))),
    ("mixed-format", an_item("How many are there?", ("1,000", "2500", "4,000", "5,500"), 2)),
    ("mixed-format", an_item("How heavy is it?", ("0.4 kg", "1.6 kg", "3.7114 kg", "9.8 kg"))),
    ("mixed-format", an_item("How large is the share?", ("1/6", "1/3", "0.5", "2/3"))),
    ("mixed-format", an_item("When does it open?", ("8:30 am", "9:45 am", "10:15", "11:00 am"))),
    ("mixed-format", an_item("On which day was it?", ("3 May 1990", "June 4, 1990", "5 July 1990"), 0)),
    ("mixed-format", an_item("Which element is it?", ("<nav>", "<a>", "img", "<div>"))),
    ("mixed-format", an_item("Which planet is it?", ("Mercury", "Venus", "Mars (red)", "Saturn"))),
    ("mixed-format", an_item("On which day was it?", ("12 April 1961", "3 May 1966", "07/20/1969"), 2)),
    ("equal-options", an_item("Which colour is it?", ("Beige", "Gray", "Brown", "Grey"), 0)),
    ("all-or-none", an_item("Which metal rusts?", ("Iron", "Gold", "More than one of these"), 0)),
    ("all-or-none", an_item("Which metal is liquid?", ("A. mercury", "B. gallium", "C. sodium", "D. both A and B"), 0)),
    ("all-or-none", an_item("Which was first?", ("the fax", "the phone", "neither, for both began at once"), 0)),
    ("other-given", an_item("What does Ctrl+C do?", ("copies it", "deletes it", "does what Ctrl+X does"), 0,
                            givens=("Ctrl+C",), other_givens=("Ctrl+X", "Ctrl+V"))),
    ("article-cue", an_item("Which word completes “It is an …”?", ("second", "minute", "hour", "week"), 2)),
    ("repeated-words", an_item("Who names the judges?", ("The President of the United States",
                                                         "The Treasurer of the United States"), 0)),
    ("mixed-format", an_item("How does water leave?", ("transpiration", "the plant breathes", "osmosis"), 0)),
    ("equal-options", an_item("Who scored most?", ("Gerd Müller", "Gerd Mueller", "Pelé"), 2)),
    ("all-or-none", an_item("Which treaty was it?", ("Augsburg", "Utrecht", "The other two are wrong"), 0)),
    ("no-question", Item("true_false", "The boiling point being lower than that of water.", ("True", "False"), (0,))),
    ("shared-word", an_item("Who gathered names for the Charter?", ("Luddism", "Chartism", "Methodism"))),
    ("unordered", an_item("What is half of it?", ("1/4", "1/2", "1/3", "5/6"))),
    ("unordered", an_item("How fast does it beat?", ("60–100", "130–170", "20–40"), 0)),
    ("close-numbers", an_item("How many are there?", ("3.14 × 10²³", "6.02 × 10²³", "6.63 × 10²³"))),
    ("shared-word", an_item("Which language is spoken in Denmark?", ("Danish", "Finnish", "Norwegian"), 0)),
    ("shared-word", an_item("Which of these is swum on the back?", ("Butterfly", "Backstroke", "Crawl"))),
    ("shared-word", an_item("Which word tells to accelerate?", ("Ritardando", "Accelerando", "Crescendo"))),
    ("names-answer", an_open_item("Which city is the capital of Sao Paulo state?", "São Paulo")),
    ("negative", an_item("Which of these protocols provides no encryption?", ("SFTP", "SSH", "Telnet"))),
    ("article-cue", an_item("Which parts are the ones that filter it?", ("The kidneys", "The spleen", "The liver"))),
    ("ageing", an_item("Who is the present king of Nepal?", ("Birendra", "Gyanendra", "Mahendra"))),
    ("equal-options", an_item("Who wrote it?", ("Albert Camus", "Jean-Paul Sartre", "Jean Paul Sartre"), 0)),
    ("all-or-none", an_item("Which metal rusts?", ("iron", "gold", "zinc", "the first two"), 0)),
    ("equal-options", an_item("Which city is it?", ("Sao Paulo", "Bogota", "São Paulo", "Quito"), 3)),
    ("overlapping-options", an_item("Where does it live?", ("Asia", "South Asia", "Europe", "Africa"), 2)),
    ("overlapping-options", an_item("How many came?", ("10–20", "15–25", "30–40", "50–60"), 2)),
    ("all-or-none", an_item("Which metal rusts?", ("Iron", "Gold", "Zinc", "All of the above"), 0)),
    ("all-or-none", an_item("Which metal rusts?", ("Iron", "Gold", "Zinc", "None of these"), 0)),
    ("long-key", an_item("What feeds it?", ("Rain", "Melting snow and ice from the peaks", "Springs", "Wells"))),
    ("unordered", an_item("In which year was it?", ("1956", "1971", "1945", "1963"), 0)),
    ("lone-round", an_item("How many pages has it?", ("487", "1000", "1613", "2261"))),
    ("lone-round", an_item("How many pages has it?", ("300", "487", "700", "900"))),
    ("close-numbers", an_item("How many pages has it?", ("481", "523", "873", "999"), 1)),
    ("other-given", an_item("Which money is used in Japan?", ("Indian rupee", "Yen", "Won", "Baht"), givens=("Japan",),
                            other_givens=("India", "Korea"))),
    ("other-given", an_item("Which metal comes from bauxite?", ("Zinc", "Copper", "Magnesium", "Aluminium"), 3,
                            givens=("bauxite",), other_givens=("zinc blende", "malachite"))),
    ("close-numbers", an_item("How large is it?", ("78.5 cm²", "75.4 cm²", "62.8 cm²", "31.4 cm²"), 0)),
    ("no-question", an_item("The capital of Nepal")),
    ("no-question", an_item("The capital of Nepal is this.", form="cloze", options=(), key=0)),
    ("missing-given", an_item("What is the capital of this country?", givens=("Nepal",))),
    ("shared-word", an_item("Where is the electric light?", ("Railway Rooms", "Electricity Hall", "Sea Life Rooms"))),
    ("names-answer", an_open_item("Of which country is Kuwait City the capital?", "Kuwait")),
    ("negative", an_item("Which of these is not a city of Nepal?")),
    ("negative", an_item("Which of these is the LEAST likely to melt?", ("Iron", "Tin", "Lead", "Zinc"))),
    ("negative", an_item("Which does not belong?", form="odd_one_out")),
    ("absolute", an_item("What do whales do?", ("They always nap", "They breathe", "They lay eggs", "They eat kelp"))),
    ("article-cue", an_item("It is an ____.", ("apple", "pear", "banana", "cherry"), 0)),
    ("repeated-words", an_item("What ended the war?", ("the treaty of peace with Siam", "the treaty of peace with Laos",
                                                       "the treaty of peace with Oman"))),
    ("repeated-words", an_item("When was it?", ("10 years before the war", "20 years before the war",
                                                "30 years before the war"))),
    ("repeated-words", an_item("Who signed it?", ("Charles, King of England", "Edward, King of England",
                                                  "Henry, King of England"))),
    ("absolute", an_item("What do whales do?", ("They may nap", "They breathe", "They lay eggs", "They eat kelp"))),
    ("negative", an_item("Which of these rivers has no bridge?", ("Indus", "Ganges", "Yamuna", "Kaveri"))),
    ("article-cue", an_item("The thing is called an ____.", ("MP", "peer", "clerk", "judge"), 0)),
    ("article-cue", an_item("What frees energy are the ____.", ("chloroplasts", "mitochondria", "nucleus"))),
    ("ageing", an_item("Who is the current king of Nepal?", ("Birendra", "Gyanendra", "Mahendra", "Tribhuvan"))),
    ("ageing", an_item("What is currently the capital of Nepal?")),
    ("ageing", an_open_item("Who opened the museum last year?", "Anna Weber")),
]  # fmt: skip
SOUND = [
    an_item(),
    an_item("Which unit measures electric current?", ("kelvin", "ampere", "farad", "coulomb")),
    an_item("Which painter is known for a still life of lemons?", ("Rembrandt", "Cézanne", "Turner", "Monet")),
    an_item("In which month is the feast held?", ("May", "June", "July", "August"), 2),
    an_item(
        "Who led after Jawaharlal Nehru?",
        ("Indira Gandhi", "Rajiv Gandhi", "Morarji Desai"),
        0,
        givens=("Jawaharlal Nehru",),
        other_givens=("Indira Gandhi", "Rajiv Gandhi", "Morarji Desai"),
    ),
    an_item("Mark the instruments of the woodwind family.", ("Bassoon", "Trumpet", "Oboe"), form="several"),
    an_item("Which shop is it?", ("Amazon", "Craigslist", "eBay", "Etsy"), 2),
    an_item("How long is it?", ("5 m", "7.5 m", "10 m", "12.5 m")),
    an_item("How many came?", ("700", "1,400", "2,100", "2,800")),
    an_item("When does it open?", ("8:30", "9:45", "10:15", "11:00")),
    an_item("What is the capital of Nepal today?", as_of="2026"),
    an_item("Which is NOT a city of Nepal?", form="odd_one_out"),
    an_item("Who wrote Much Ado About Nothing?", ("Ben Jonson", "Shakespeare", "John Milton", "Thomas Kyd")),
    an_item("Who wrote Never Let Me Go?", ("Ian McEwan", "Kazuo Ishiguro", "Julian Barnes", "Martin Amis")),
    an_item("Who conducted it?", ("Arturo Toscanini", "Edoardo Vitale"), 0, givens=(), other_givens=("Tosca",)),
    an_item("It is a ____.", ("banjo", "mandolin", "ukulele"), 0),
    an_item("Which of these is for fetching mail?", ("FTP", "HTTP", "POP3"), 2),
    an_item("Arrange these from earliest to latest.", ("A war", "A peace", "A treaty"), 0, form="order"),
    an_item("What is painted on still damp plaster?", ("Tempera", "Gouache", "Fresco"), 2),
    an_item("Who divided newly found lands?", ("Spain", "France", "Denmark"), 0),
    an_item("Which city is it?", ("Paris", "Rio de Janeiro", "Oslo", "The Hague"), 0),
    an_item("Which sign is it?", ("G", "k", "m", "M"), 3),
    an_item("Which French word asks for a place?", ("ou", "où", "quand", "qui")),
    an_item("In which year was it?", ("753 BC", "490 BC", "323 BC", "146 BC")),
    an_item("What does “404” say?", ("You must log in", "The page is gone", "The site is slow")),
    an_open_item("What is the Danish currency called?", "krone"),
    an_item("Which is in the present tense?", ("He goes", "He went", "He has gone"), 0),
    an_item("Which city is on platform no. 5?"),
    an_item("Which is meant by 'no longer mine'?", ("Loss", "Gift", "Loan", "Theft"), 0),
    an_item("Which illness comes from a lack of iron?", ("Anaemia", "Scurvy", "Rickets", "Goitre"), 0),
    an_item("How fast is it?", ("20 miles an hour", "35 miles an hour", "50 miles an hour", "65 miles an hour")),
    an_item("At least how many players does it take?", ("2", "4", "6", "8")),
    an_item("In which year was it?", ("1971", "1963", "1956", "1945")),
    an_item("In which year was it?", ("1956", "1957", "1958", "1959")),
    an_item("Which university is it?", ("University of Delhi", "University of Tokyo", "University of Oslo"), 0),
    an_item("Which office did he hold?", ("Prime Minister of Japan", "Finance Minister of Japan")),
    an_item("Which film is it?", ("All About Eve", "Some Like It Hot", "Gone With the Wind"), 0),
    an_item("What do they eat?", ("only grass", "only fish", "only fruit", "only meat")),
    an_item("Which money is it?", ("Indian rupee", "Korean won", "Thai baht", "Yen"), key=0),
    an_item("How many pages has it?", ("310", "425", "560", "690")),
    an_item("How many planets has it?", ("7", "8", "9", "10")),
    an_item("Which is it?", ("the Philippines", "Japan", "Nepal", "Laos")),
    an_item("Which mission was it?", ("Apollo 11", "Apollo 13", "Gemini 8", "Vostok 1"), 0),
    an_open_item("Of which country is Muscat the capital?", "Oman"),
    an_open_item("____ is the capital of Nepal.", "Kathmandu", form="cloze"),
    an_open_item("Within how many years do they aim for it?", "5 years", form="number"),
    Item("true_false", "Kathmandu is the capital of Nepal.", ("True", "False"), (0,)),
    Item("several", "Which are metals? Mark all that belong.", ("Iron", "Salt", "Zinc", "Chalk"), (0, 2)),
    Item("order", "Put these in order, the earliest first: “… began in …”", ("One war", "Another war")),
]


@pytest.mark.parametrize(("rule", "item"), FLAWED, ids=lambda each: each if isinstance(each, str) else "")
def test_a_flaw_is_found_and_no_other(rule: str, item: Item) -> None:
    assert flaws_in(item) == (rule,)


@pytest.mark.parametrize("item", SOUND, ids=lambda item: item.stem[:30])
def test_what_only_looks_like_a_flaw_is_sound(item: Item) -> None:
    assert flaws_in(item) == ()


def test_every_rule_has_a_flawed_item() -> None:
    assert {rule for rule, _ in FLAWED} == set(RULES)
