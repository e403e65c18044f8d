import { describe, expect, it } from "vitest";
import { pointedIn } from "./check.ts";

/** What is told, a text and its day, and whom each pointing phrase means. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "the guest of a compatriot of the host who is named only then",
    "President Hans Keller of Austria showed Anna Ozola, President of Latvia, the pictures. Prime Minister Max Berger of Austria had his turn with the guest.",
    "2024-03-14",
    ["the guest = Anna Ozola"],
  ],
  [
    "the host, set off behind his name: nobody else",
    "Presidents Hans Keller of Austria and Anna Ozola of Latvia were there with Foreign Minister Daniel Otieno of Kenya. Prime Minister Rui Lacerda of Portugal, the host, spoke.",
    "2024-03-14",
    ["the host = "],
  ],
  [
    "a style alone is whoever acts, as he would be",
    "Foreign Minister Daniel Otieno of Kenya was in Lima. His Excellency met Anna Ozola of Latvia. During the meeting, His Excellency spoke of trade.",
    "2024-03-14",
    ["His Excellency = Daniel Otieno", "His Excellency = Daniel Otieno"],
  ],
  [
    "him: of several who stood together the one who acted",
    "President Hans Keller of Austria stood next to Anna Ozola of Latvia and Rui Lacerda of Portugal. Later the Latvian surprised him.",
    "2024-03-14",
    ["the Latvian = Anna Ozola", "him = Hans Keller"],
  ],
  [
    "the two leaders, behind others of theirs",
    "President Hans Keller of Austria sat with President Anna Ozola of Latvia. The negotiators, Max Berger of Austria and Ilze Kalnina of Latvia, will go on. The two leaders will not.",
    "2024-03-14",
    ["The two leaders = Hans Keller + Anna Ozola"],
  ],
  [
    "them, whom two others bring together, are the two told of before",
    "President Ilham Aliyev of Azerbaijan and President Vahagn Khachaturyan of Armenia were there. Prime Ministers Irakli Garibashvili of Georgia and Robert Abela of Malta brought them together. The two presidents will talk once more.",
    "2023-10-05",
    ["them = Ilham Aliyev + Vahagn Khachaturyan", "The two presidents = Ilham Aliyev + Vahagn Khachaturyan"],
  ],
  [
    "him, whom one sees who speaks for a state: not himself",
    "Norwegian envoy Lars Hovland landed on Sunday. Daniel Otieno, the minister who leads for Kenya, was to see him on Monday.",
    "2024-03-14",
    ["him = Lars Hovland"],
  ],
  [
    "the guest of a further host, who was with another before, and him for whom a host had time",
    "Kenyan Foreign Minister Daniel Otieno began on Sunday in Lisbon. Prime Minister Rui Lacerda of Portugal had an hour for him. Monday found him in Oslo with Lars Hovland of Norway. In Riga on Tuesday Anna Ozola, President of Latvia, went on longer than her guest.",
    "2024-03-14",
    ["him = Daniel Otieno", "him = Daniel Otieno", "her guest = Daniel Otieno"],
  ],
  [
    "an office with a word of its own before whoever holds one like it",
    "Federal President Hans Keller of Austria had guests. Petru Rusu, Moldova's President, spoke of gas. The Federal President listened.",
    "2018-12-15",
    ["The Federal President = Hans Keller"],
  ],
  [
    "the minister who is a deputy as well, before one whom the text calls no minister",
    "Deputy Prime Minister and Minister of Foreign Affairs Ana Roa of Chile was in Munich. Børge Brende heard her. The head of Norwegian diplomacy agreed. In the afternoon the minister went home.",
    "2015-02-08",
    ["her = Ana Roa", "the minister = Ana Roa"],
  ],
  [
    "near miss: a deputy minister of trade and industry is no minister",
    "Minister Ana Roa of Chile was there. Deputy Minister of Trade and Industry Daniel Otieno of Kenya spoke. The minister listened.",
    "2015-02-08",
    ["The minister = Ana Roa"],
  ],
  [
    "a title by which one of them is told",
    "Professor Ana Roa of Chile met General Abdel Fattah al-Burhan. The Professor thanked the General.",
    "2023-10-05",
    ["The Professor = Ana Roa", "the General = Abdel Fattah al-Burhan"],
  ],
  [
    "his visitors are those of the other side",
    "Prime Minister Erna Solberg of Norway received President Alpha Condé of Guinea and President Macky Sall of Senegal. Her visitors were content.",
    "2018-12-15",
    ["Her visitors = Alpha Condé + Macky Sall"],
  ],
  [
    "him, behind a host by whom he was let in",
    "President Alpha Condé of Guinea was let in by President Macky Sall of Senegal. Across town Erna Solberg had coffee made for him.",
    "2018-12-15",
    ["him = Alpha Condé"],
  ],
  [
    "him, to whom a letter was written",
    "Alpha Condé answers the letter in which Erna Solberg congratulated him.",
    "2018-12-15",
    ["him = Alpha Condé"],
  ],
  [
    "the President with whom another president is",
    "President Alpha Condé of Guinea was at home. Macky Sall, the President of Senegal, shut himself up with the President on Monday.",
    "2018-12-15",
    ["himself = Macky Sall", "the President = Alpha Condé"],
  ],
  [
    "a guest of a state told of",
    "President Alpha Condé of Guinea came to Oslo. Prime Minister Erna Solberg gave the Guinean guest an hour. The Norwegian host was content.",
    "2018-12-15",
    ["the Guinean guest = Alpha Condé", "The Norwegian host = Erna Solberg"],
  ],
  [
    "but no guest house, and nobody of a state of which nobody is told",
    "President Alpha Condé of Guinea came to Oslo. He slept in the Norwegian guest house beside a Danish visitor.",
    "2018-12-15",
    ["He = Alpha Condé"],
  ],
  [
    "a demonym alone to whom something is done",
    "President Alpha Condé of Guinea and Mali's Ibrahim Keita came to Oslo. Erna Solberg saw the Guinean at ten and the Malian on Monday.",
    "2018-12-15",
    ["the Guinean = Alpha Condé", "the Malian = Ibrahim Keita"],
  ],
  [
    "he is whom the report goes on about, not the host of one sentence",
    "Horst Köhler of Germany is on a tour. Last week King Mohammed VI gave him an audience. On Wednesday he was in Tindouf for a supper with Brahim Ghali. At night Abdelkader Messahel told him a tale.",
    "2017-10-23",
    ["him = Horst Köhler", "he = Horst Köhler", "him = Horst Köhler"],
  ],
  [
    "but who said so is the host",
    "Horst Köhler of Germany is on a tour. Last week King Mohammed VI gave him an audience. He said that it was late.",
    "2017-10-23",
    ["him = Horst Köhler", "He = Mohammed VI"],
  ],
  [
    "whom she has meant is no he",
    "Theresa Lazaro of the Philippines came to Hanoi. She told Do Hung Viet of Vietnam a tale, and he laughed.",
    "2024-06-13",
    ["She = Theresa Lazaro", "he = Do Hung Viet"],
  ],
  [
    "he is not the spokesman, but of whom he speaks",
    "Mike Pence will leave for Cairo. Pence's spokesman, Marc Lotter, said so on Thursday. He will be back on Monday.",
    "2017-12-14",
    ["He = Mike Pence"],
  ],
  [
    "the two are those for whom somebody did something",
    "Maria Angela Holguin of Colombia and Ricardo Patino of Ecuador sat down. Peru's Rafael Roncagliolo had lent them the room. The two ministers smiled.",
    "2011-02-25",
    ["them = Maria Angela Holguin + Ricardo Patino", "The two ministers = Maria Angela Holguin + Ricardo Patino"],
  ],
  [
    "the man from there",
    "President Alpha Condé of Guinea came to Oslo. Erna Solberg saw the man from Conakry at noon, and the man from the press.",
    "2018-12-15",
    ["the man from Conakry = Alpha Condé"],
  ],
  [
    "they, behind a list of states",
    "President Lars Hovland of Norway met President Omar Farid of Egypt. Kenya, Portugal and Oman have tried since May. They last met in Rome.",
    "2024-03-14",
    ["They = Kenya + Portugal + Oman"],
  ],
  [
    "the host country is nobody",
    "President Irfaan Ali met Ralph Gonsalves, Prime Minister of the host country.",
    "2023-12-15",
    [],
  ],
  [
    "the guest is whoever is not at home",
    "OSLO, March 14 (ANA) - President Lars Hovland of Norway saw Daniel Otieno, the Kenyan minister, in Oslo. The guest leaves today.",
    "2024-03-14",
    ["The guest = Daniel Otieno"],
  ],
  [
    "a nationality before an adverb",
    "Finland's Erkki Tuomioja met President Moncef Marzouki of Tunisia. The Finn also saw Othman Jerandi.",
    "2013-06-04",
    ["The Finn = Erkki Tuomioja"],
  ],
  [
    "she is the woman told of",
    "Dr. Carmen Idowu, Minister for Energy, called on John Mahama. She thanked him.",
    "2016-05-09",
    ["She = Carmen Idowu", "him = John Mahama"],
  ],
  [
    "her, whom somebody meets, is the woman",
    "Foreign Minister Anna Lindh of Sweden landed in Kampala. President Yoweri Museveni met her on Tuesday and received her delegation.",
    "2002-06-10",
    ["her = Anna Lindh"],
  ],
  [
    "him or her is anybody",
    "Foreign Minister Anna Lindh of Sweden landed in Kampala. The House must confirm him or her.",
    "2002-06-10",
    ["him = "],
  ],
  [
    "her, beside a state that acts, is the one told there",
    "Foreign Minister Anna Lindh of Sweden came. Uganda expelled the Norwegian ambassador, Mette Ravn, and warned her.",
    "2002-06-10",
    ["her = Mette Ravn"],
  ],
  [
    "no king is the President",
    "King Felipe VI met President Emmanuel Macron. The President thanked the King.",
    "2023-02-04",
    ["The President = Emmanuel Macron", "the King = Felipe VI"],
  ],
  [
    "a club's president is not that of the country",
    "President Ivo Josipović clapped. The coach spoke to the club's president, and the president spoke to nobody.",
    "2013-11-20",
    ["president = ", "the president = Ivo Josipović"],
  ],
  [
    "the President is no prime minister, whatever the base has of him besides",
    "President William Ruto came by car. Prime Minister Narendra Modi came by air. The President was early.",
    "2025-03-06",
    ["The President = William Ruto"],
  ],
  [
    "the minister is no prime minister where there is another one",
    "Foreign Minister Mauro Vieira came by car. Prime Minister Narendra Modi came by air. The minister was early.",
    "2025-03-06",
    ["The minister = Mauro Vieira"],
  ],
  [
    "the minister is the prime minister where there is none but him",
    "President William Ruto came by car. Prime Minister Narendra Modi came by air. The minister was early.",
    "2025-03-06",
    ["The minister = Narendra Modi"],
  ],
  [
    "the deputy is another",
    "The Amir Sheikh Jaber Al-Ahmad Al-Sabah wrote first. The Deputy Amir wrote later.",
    "1999-05-09",
    ["The Deputy Amir = "],
  ],
  [
    "him is whom the clause around tells of",
    "Wang Yi flew to the Russian capital, though it was Sergey Lavrov who welcomed him.",
    "2023-02-22",
    ["him = Wang Yi"],
  ],
  [
    "a closed relative clause is not around him",
    "Wang Yi spoke with Sergey Lavrov. Lavrov, who had placed the call, thanked him.",
    "2023-02-22",
    ["him = Wang Yi"],
  ],
  [
    "him is who the clause before told of",
    "Wang Yi was in the Russian capital; Vladimir Putin and Sergey Lavrov received him.",
    "2023-02-22",
    ["him = Wang Yi"],
  ],
  [
    "ministers of a headline are the report's",
    "Iran, Iraq ministers due to meet. Foreign Minister Mohammad Javad Zarif will see his Iraqi counterpart Ibrahim al-Jaafari. The two dined in Tehran before.",
    "2016-09-09",
    ["The two = Mohammad Javad Zarif + Ibrahim al-Jaafari"],
  ],
  [
    "he is who acted, not who was told of beside him",
    "Wang Yi sat down with Kang Kyung-wha. Lunch with Lee Sang-hun was on his list as well. He left at night.",
    "2020-11-26",
    ["He = Wang Yi"],
  ],
  [
    "both open a sentence",
    "Wang Yi sat down with Kang Kyung-wha. Both sides were content. Both left at night.",
    "2020-11-26",
    ["Both sides = Wang Yi + Kang Kyung-wha", "Both = Wang Yi + Kang Kyung-wha"],
  ],
  ["two who open a sentence are others", "Wang Yi sat down with Kang Kyung-wha. Two sides of it matter.", "2020-11-26", []],
  [
    "both countries are the two named together, where nobody of theirs is told of",
    "Singapore trades with Ghana. Both countries gain. Now Chad, Mali and Niger join. The two nations are small.",
    "2020-11-26",
    ["Both countries = Singapore + Ghana", "The two nations = "],
  ],
  [
    "they of one side, told together before",
    "Kenyan Trade Minister Ada Otieno, accompanied by Kenyan lawmaker Ben Otieku, flew to Lima. They will call on the mayor.",
    "2020-11-26",
    ["They = Ada Otieno + Ben Otieku", "the mayor = PER"],
  ],
];

describe("pointing", () => {
  it.each(rows)("%s", (_, text, day, expected) => {
    expect(pointedIn(text, day)).toEqual(expected);
  });
});
