import { expect, test } from "vitest";
import { lexisOf } from "../../../server/src/postmortem/actions/lexis.ts";
import { tellsStanding } from "../../../server/src/postmortem/actions/standing.ts";

test.each([
  ["en", "Ovens are checked by the night shift"],
  ["en", "The baker weighs each loaf; the till prints a slip"],
  ["en", "Every tray passes the scale before it leaves"],
  ["en", "Never open both ovens at once"],
  ["en", "Door alarm added"],
  ["en", "Improved signs, replaced door"],
  ["en", "**Doors:** the lock is now opened by card"],
  ["de", "Der Ofen ist jetzt mit einem Schloss gesichert"],
  ["de", "Nie beide Öfen zugleich öffnen"],
  ["fr", "Le contrôle du four par une seconde personne est obligatoire"],
  ["es", "El horno ahora avisa antes de abrirse"],
  ["pt", "A porta do forno está trancada à noite"],
  ["it", "La porta del forno è chiusa di notte"],
  ["nl", "De oven is nu op slot"],
  ["pl", "Piec jest teraz zamykany"],
  ["ru", "Печь теперь закрывается сама"],
  ["ja", "オーブンは二人で確認している"],
  ["zh", "烤箱现在会自动上锁"],
  ["ko", "오븐 절차는 벽에 정리되어 있습니다"],
])("stands, in %s: %s", (language, told) => expect(tellsStanding(told, lexisOf([language]))).toBe(true));

test.each([
  ["en", "Move the ovens that are rusty"],
  ["en", "The oven needs a lock"],
  ["en", "A lock for the oven door"],
  ["en", "Never open both ovens at once. Put up a sign that says so"],
  ["de", "Prüfen, ob der Ofen jetzt zu ist"],
  ["de", "Der Ofen ist mit einem Schloss zu sichern"],
  ["fr", "Vérifier que le four est fermé"],
  ["fr", "Une serrure est à poser"],
  ["es", "Se pondrá una cerradura en el horno"],
  ["pt", "No forno, pôr uma fechadura"],
  ["it", "Si consiglia di chiudere il forno"],
])("is to be done, in %s: %s", (language, task) => expect(tellsStanding(task, lexisOf([language]))).toBe(false));
