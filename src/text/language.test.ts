import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

it.each([
  ["en", "The minister met his counterpart in the capital, and both said that talks would go on."],
  [
    "fr",
    "Le ministre a rencontré jeudi à Paris son homologue ; les deux ont parlé de la coopération dans le domaine de la défense.",
  ],
  ["es", "El ministro se reunió el jueves en Madrid con su homólogo para hablar de la cooperación de los dos países."],
  ["pt", "O ministro reuniu-se na quinta-feira em Lisboa com o seu homólogo; os dois não falaram da situação no Atlântico."],
  ["it", "Il ministro ha incontrato giovedì a Roma il suo omologo per parlare della cooperazione nel campo della difesa."],
  ["de", "Der Minister hat am Donnerstag in Berlin seinen Amtskollegen getroffen und mit ihm über die Lage im Osten gesprochen."],
  ["nl", "De minister heeft donderdag in Den Haag met zijn ambtgenoot gesproken over de situatie in het oosten van het land."],
  ["tr", "Bakan, mevkidaşı ile perşembe günü bir araya geldi ve bu görüşme için çok önemli olan konular ele alındı."],
  [
    "pl",
    "Minister spotkał się w czwartek w Warszawie ze swoim odpowiednikiem i rozmawiał z nim o współpracy oraz o sytuacji na wschodzie.",
  ],
  ["sv", "Ministern träffade sin kollega i Stockholm på torsdagen och sade att det är viktigt för länderna att fortsätta."],
  ["da", "Ministeren mødte sin kollega i København og sagde, at det er vigtigt, og at samtalen blev ført af dem begge."],
  ["no", "Ministeren møtte sin kollega i Oslo og sa at det er viktig å fortsette, og at samtalen ble ført av begge."],
  ["id", "Menteri bertemu dengan rekannya di Jakarta pada hari Kamis untuk membahas kerja sama dalam bidang pertahanan."],
  ["ru", "Министр встретился с коллегой в Москве."],
])("%s", (code, text) => expect(languageOf(text, null)).toBe(code));

it.each([
  ["a list of names", "Espen Barth Eide, Tobias Billström, Hakan Fidan, Jeyhun Bayramov, Oslo, Ankara"],
  ["numbers", "12 34 56 78"],
  ["nothing", ""],
  ["a language not known here", "Ministeri tapasi torstaina Helsingissä virkaveljensä ja keskusteli alueen tilanteesta."],
])("%s is not named", (_what, text) => expect(languageOf(text, null)).toBe("und"));

it("what the report's source says of its language stands", () => {
  expect(languageOf("Le ministre est là.", "en-GB")).toBe("en");
});
