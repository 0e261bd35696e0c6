// МСОКО: оценка механизмов. Made by `npm run build` from src/ and templates/: do not edit here.
// Licence: Apache-2.0.

/**
 * Доля полностью заполненных позиций, от 0 до 1: есть ответ; где есть баллы — указан документ; где «н/п» — есть комментарий.
 *
 * @param {any[][]} codes Коды позиций, например A7:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F7:F60
 * @param {any[][]} documents Подтверждения в тех же строках: № документа, пункт, ещё № документа, пункт, последний столбец — комментарий, например H7:L60; один столбец — документ, а для «н/п» комментарий
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика», например 'Методика'!A1:O294
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Доля от 0 до 1
 * @customfunction
 * @example =MCQM_COMPLETENESS(A7:A60; F7:F60; H7:L60; "municipal-model"; "1.1")
 */
function MCQM_COMPLETENESS(codes, answers, documents, rubric, scope) {
  return Mcqm.MCQM_COMPLETENESS(codes, answers, documents, rubric, scope);
}

/**
 * Где потеряно больше всего баллов: код, позиция, сколько баллов потеряно, ответ сейчас, лучший ответ. Неверные строки стоят первыми с «⚠».
 *
 * @param {any[][]} codes Коды позиций, например A7:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F7:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика», например 'Методика'!A1:O294
 * @param {number} n Сколько строк показать, можно не указывать: 10
 * @return {any[][]} Таблица из 5 столбцов
 * @customfunction
 * @example =MCQM_GAPS(A7:A60; F7:F60; "municipal-model"; 5)
 */
function MCQM_GAPS(codes, answers, rubric, n) {
  return Mcqm.MCQM_GAPS(codes, answers, rubric, n);
}

/**
 * Название уровня по доле баллов. Границы задаёт регион: пока их нет, ячейка остаётся пустой.
 *
 * @param {any[][]} fraction Доля от 0 до 1: ячейка или диапазон, например N3 или N3:N12
 * @param {any[][]} bands Границы уровней: два столбца — нижняя граница (входит) и название, в любом порядке, например R2:S5
 * @return {string} Название уровня
 * @customfunction
 * @example =MCQM_LEVEL(N3; R2:S5)
 */
function MCQM_LEVEL(fraction, bands) {
  return Mcqm.MCQM_LEVEL(fraction, bands);
}

/**
 * Баллы по строкам: сколько баллов даёт ответ на каждую позицию. Неверная строка получает «⚠» с причиной, пустая остаётся пустой.
 *
 * @param {any[][]} codes Коды позиций, например A7:A60; если диапазон начинается с заголовка «Код…», первой строкой выйдет заголовок «Балл»
 * @param {any[][]} answers Ответы в тех же строках, например F7:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика», например 'Методика'!A1:O294
 * @return {any[][]} Столбец баллов
 * @customfunction
 * @example =MCQM_POINTS(A7:A60; F7:F60; "municipal-model")
 */
function MCQM_POINTS(codes, answers, rubric) {
  return Mcqm.MCQM_POINTS(codes, answers, rubric);
}

/**
 * Таблица методики: заголовок и по строке на каждую позицию оценивания (код, система, этап, текст, шкала, максимум, связи).
 *
 * @param {string} framework Методика: код "municipal-model" или "federal-2020", либо диапазон листа «Методика»
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {any[][]} Таблица из 15 столбцов
 * @customfunction
 * @example =MCQM_RUBRIC("municipal-model"; "1.1/4")
 */
function MCQM_RUBRIC(framework, scope) {
  return Mcqm.MCQM_RUBRIC(framework, scope);
}

/**
 * Сводная таблица: строка на каждую систему, на каждый механизм и «Всего» — баллы девяти этапов, сумма, максимум, доля, доля отвеченных. Система с неверной строкой отмечена «⚠».
 *
 * @param {any[][]} codes Коды позиций, например A7:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F7:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика», например 'Методика'!A1:O294
 * @return {any[][]} Таблица из 15 столбцов с заголовком
 * @customfunction
 * @example =MCQM_SUMMARY(A7:A60; F7:F60; "municipal-model")
 */
function MCQM_SUMMARY(codes, answers, rubric) {
  return Mcqm.MCQM_SUMMARY(codes, answers, rubric);
}

/**
 * Наибольшая возможная сумма баллов без позиций с ответом «н/п».
 *
 * @param {any[][]} codes Коды позиций, например A7:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F7:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика», например 'Методика'!A1:O294
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Максимум баллов
 * @customfunction
 * @example =MCQM_MAX(A7:A60; F7:F60; "municipal-model"; "1.1")
 */
function MCQM_MAX(codes, answers, rubric, scope) {
  return Mcqm.MCQM_MAX(codes, answers, rubric, scope);
}

/**
 * Доля набранных баллов от возможных без «н/п», от 0 до 1. Если считать не из чего, ячейка остаётся пустой.
 *
 * @param {any[][]} codes Коды позиций, например A7:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F7:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика», например 'Методика'!A1:O294
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Доля от 0 до 1
 * @customfunction
 * @example =MCQM_PERCENT(A7:A60; F7:F60; "municipal-model"; "/мониторинг")
 */
function MCQM_PERCENT(codes, answers, rubric, scope) {
  return Mcqm.MCQM_PERCENT(codes, answers, rubric, scope);
}

/**
 * Сумма баллов по всем указанным позициям или по их части.
 *
 * @param {any[][]} codes Коды позиций, например A7:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F7:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика», например 'Методика'!A1:O294
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Сумма баллов, не меньше 0
 * @customfunction
 * @example =MCQM_SCORE(A7:A60; F7:F60; "municipal-model"; "1.1")
 */
function MCQM_SCORE(codes, answers, rubric, scope) {
  return Mcqm.MCQM_SCORE(codes, answers, rubric, scope);
}

var Mcqm = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/addon/entry.ts
  var entry_exports = {};
  __export(entry_exports, {
    MCQM_COMPLETENESS: () => MCQM_COMPLETENESS,
    MCQM_GAPS: () => MCQM_GAPS,
    MCQM_LEVEL: () => MCQM_LEVEL,
    MCQM_MAX: () => MCQM_MAX,
    MCQM_PERCENT: () => MCQM_PERCENT,
    MCQM_POINTS: () => MCQM_POINTS,
    MCQM_RUBRIC: () => MCQM_RUBRIC,
    MCQM_SCORE: () => MCQM_SCORE,
    MCQM_SUMMARY: () => MCQM_SUMMARY
  });

  // src/catalog/cell-kind.ts
  function isDate(cell) {
    return Object.prototype.toString.call(cell) === "[object Date]";
  }
  function isErrorText(cell) {
    return typeof cell === "string" && /^#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|ERROR|SPILL|ССЫЛКА|ДЕЛ\/0|ЗНАЧ)[!?]?$/i.test(cell);
  }
  function writeDay(date) {
    const day = new Date(date.getTime() + 12 * 3600 * 1e3);
    if (Number.isNaN(day.getTime())) return "неверная дата";
    const two = (number) => String(number).padStart(2, "0");
    return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`;
  }

  // src/catalog/clean-text.ts
  function cleanText(cell) {
    if (cell === null || cell === void 0) return "";
    return String(cell).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replace(/[\s\u00a0\u2000-\u200a\u202f\u205f]+/g, " ").trim();
  }

  // src/catalog/stages.ts
  var STAGES = [
    { number: 1, id: "goals", title: "Цели", word: "цели" },
    { number: 2, id: "indicators", title: "Показатели", word: "показатели" },
    { number: 3, id: "methods", title: "Методы сбора информации", word: "методы" },
    { number: 4, id: "monitoring", title: "Мониторинг", word: "мониторинг" },
    { number: 5, id: "analysis", title: "Анализ", word: "анализ" },
    { number: 6, id: "recommendations", title: "Адресные рекомендации", word: "рекомендации" },
    { number: 7, id: "measures", title: "Меры, мероприятия", word: "меры" },
    { number: 8, id: "decisions", title: "Управленческие решения", word: "решения" },
    { number: 9, id: "effectiveness", title: "Анализ эффективности принятых мер", word: "эффективность" }
  ];
  function findStage(name) {
    const wanted = name.trim().toLowerCase();
    return STAGES.find(
      (stage) => String(stage.number) === wanted || stage.word === wanted || stage.title.toLowerCase() === wanted
    );
  }

  // src/catalog/scope.ts
  var WHOLE = { mechanism: null, system: null, stage: null };
  var FORMS = 'механизм "1", система "1.1", этап "/4" или "/мониторинг", оба вместе "1.1/4"';
  function parseScope(cell, rubric) {
    var _a;
    if (Array.isArray(cell)) throw new Error(`область — одна ячейка, найден диапазон; ожидается ${FORMS}`);
    if (isDate(cell)) {
      throw new Error(`область превратилась в дату ${writeDay(cell)}; запишите её текстом, с апострофом: '1.1`);
    }
    const text = cleanText(cell);
    if (text === "") return WHOLE;
    const [place = "", stageName, ...rest] = text.split("/").map((part) => part.trim());
    const stage = stageName === void 0 ? void 0 : findStage(stageName);
    const number = place.replace(",", ".");
    const wellFormed = /^(\d+(\.\d+)?)?$/.test(number) && rest.length === 0 && (stageName === void 0 || stage);
    if (!wellFormed) throw new Error(`область «${text}» не понята; ожидается ${FORMS}`);
    const isSystem = number.includes(".");
    if (number !== "") {
      const key = isSystem ? "system" : "mechanism";
      const known = [...new Set(rubric.positions.map((position) => position[key]))];
      if (!known.includes(number)) {
        const word = isSystem ? "системы" : "механизма";
        throw new Error(
          `в методике ${rubric.framework}@${rubric.version} нет ${word} ${number}; есть: ${known.join(", ")}`
        );
      }
    }
    return {
      mechanism: number !== "" && !isSystem ? number : null,
      system: isSystem ? number : null,
      stage: (_a = stage == null ? void 0 : stage.number) != null ? _a : null
    };
  }
  function inScope(position, { mechanism, system, stage }) {
    return (mechanism === null || position.mechanism === mechanism) && (system === null || position.system === system) && (stage === null || position.stage === stage);
  }

  // src/catalog/read-scale.ts
  var NOT_APPLICABLE = "н/п";
  var INEFFECTIVE = "неэф";
  var DASH = /[-\u2010-\u2015\u2212]/;
  function readAnswerCode(text) {
    const code = cleanText(text).toLowerCase();
    if (/^\d+([.,]\d+)?$/.test(code)) return String(Number(code.replace(",", ".")));
    return code === NOT_APPLICABLE || code === INEFFECTIVE ? code : null;
  }
  function readScale(codes, words) {
    var _a;
    const said = /* @__PURE__ */ new Map();
    for (const line of String(words != null ? words : "").split(/\r?\n/)) {
      const dash = line.search(DASH);
      const code = dash > 0 ? readAnswerCode(line.slice(0, dash)) : null;
      if (code !== null) said.set(code, cleanText(line.slice(dash + 1)));
    }
    const scale = [];
    for (const part of cleanText(codes).split(";")) {
      if (part.trim() === "") continue;
      const code = readAnswerCode(part);
      if (code === null)
        return `в шкале найдено «${part.trim()}», ожидается число, «${NOT_APPLICABLE}» или «${INEFFECTIVE}»`;
      if (scale.some((answer) => answer.code === code)) return `в шкале ответ «${code}» стоит дважды`;
      scale.push({ code, words: (_a = said.get(code)) != null ? _a : "" });
    }
    if (!scale.some(({ code }) => Number(code) >= 0)) return "в шкале нет ни одного числа, ожидается, например, «0; 1»";
    return scale;
  }

  // src/answers/read-answer.ts
  var UNANSWERED = { state: "unanswered" };
  function readAnswer(cell, scale) {
    var _a;
    if (isDate(cell)) return invalid(`вместо ответа дата ${writeDay(cell)}`, scale);
    if (typeof cell === "boolean") return invalid(`вместо ответа флажок ${cell ? "ИСТИНА" : "ЛОЖЬ"}`, scale);
    if (isErrorText(cell)) return invalid(`вместо ответа ошибка ${cell}`, scale);
    const text = cleanText(cell);
    if (text === "") return UNANSWERED;
    const before = typeof cell === "number" ? text : ((_a = text.split(DASH)[0]) != null ? _a : "").trim();
    const code = readAnswerCode(before);
    if (code === null || !scale.some((answer) => answer.code === code)) {
      const found = before === "" || before.length > 40 ? `${text.slice(0, 40)}` : before;
      return invalid(
        code === NOT_APPLICABLE ? "ответ «н/п» здесь не предусмотрен" : `ответ «${found}» не из шкалы`,
        scale
      );
    }
    if (code === NOT_APPLICABLE) return { state: "not-applicable" };
    const ineffective = code === INEFFECTIVE;
    return { state: "answered", code, number: ineffective ? 0 : Number(code), ineffective };
  }
  function invalid(found, scale) {
    return { state: "invalid", reason: `${found}; ожидается: ${scale.map(({ code }) => code).join("; ")}` };
  }

  // src/scoring/score-rows.ts
  var MONITORING = 4;
  function scoreRows(given, rubric) {
    var _a;
    const positions = new Map(rubric.positions.map((position) => [position.code, position]));
    const codes = given.map((row) => cleanText(isDate(row.code) ? "" : row.code));
    const times = /* @__PURE__ */ new Map();
    for (const code of codes) times.set(code, ((_a = times.get(code)) != null ? _a : 0) + 1);
    const answers = given.map((row, index) => {
      const position = positions.get(codes[index]);
      return position ? readAnswer(row.answer, position.scale) : { state: "unanswered" };
    });
    const ineffective = /* @__PURE__ */ new Set();
    answers.forEach((answer, index) => {
      if (answer.state === "answered" && answer.ineffective) ineffective.add(codes[index]);
    });
    return given.map((row, index) => {
      var _a2, _b, _c;
      const code = codes[index];
      const position = (_a2 = positions.get(code)) != null ? _a2 : null;
      const answer = answers[index];
      const outside = { code, position, answer, points: null, maximum: 0, cancelled: false, complete: false };
      if (!position) return { ...outside, problem: findCodeProblem(row, code, rubric) };
      if (position.status === "retired") return { ...outside, problem: null };
      const links = position.stage === MONITORING ? activeLinks(position, positions) : [];
      const problem = findProblem(code, answer, links, times);
      if (problem) return { ...outside, maximum: (_b = position.maximum) != null ? _b : 0, problem };
      const cancelled = links.length > 0 && links.every((link) => ineffective.has(link));
      const points = countPoints(position, answer, cancelled);
      const maximum = answer.state === "not-applicable" ? 0 : (_c = position.maximum) != null ? _c : 0;
      return { code, position, answer, points, maximum, cancelled, complete: isComplete(row, answer, points), problem };
    });
  }
  function countPoints(position, answer, cancelled) {
    if (answer.state === "not-applicable") return null;
    if (cancelled) return 0;
    if (answer.state !== "answered") return null;
    if (!position.penalty) return answer.number;
    if (answer.number === 0) return 0;
    return position.penalty.size === null ? null : -position.penalty.size;
  }
  function isComplete(row, answer, points) {
    var _a;
    if (answer.state === "not-applicable") return isFilled(row.comment);
    if (answer.state !== "answered") return false;
    return points === null || points <= 0 || ((_a = row.documents) != null ? _a : []).some(isFilled);
  }
  function isFilled(cell) {
    return cleanText(cell) !== "" && !isErrorText(cell);
  }
  function activeLinks(position, positions) {
    return position.links.filter((link) => {
      var _a;
      return ((_a = positions.get(link)) == null ? void 0 : _a.status) !== "retired";
    });
  }
  function findProblem(code, answer, links, times) {
    var _a;
    if (((_a = times.get(code)) != null ? _a : 0) > 1) return { kind: "code-twice", reason: `код ${code} стоит дважды` };
    if (answer.state === "invalid") return { kind: "invalid-answer", reason: answer.reason };
    const missing = links.find((link) => !times.has(link));
    return missing === void 0 ? null : { kind: "no-indicator", reason: `нет строки показателя ${missing}` };
  }
  function findCodeProblem(row, code, rubric) {
    if (isDate(row.code)) {
      return { kind: "unknown-code", reason: `вместо кода дата ${writeDay(row.code)}, ожидается код вида 1.1.4.03` };
    }
    if (code !== "") {
      return { kind: "unknown-code", reason: `кода ${code} нет в методике ${rubric.framework}@${rubric.version}` };
    }
    return cleanText(row.answer) === "" ? null : { kind: "no-code", reason: "ответ стоит в строке без кода" };
  }

  // src/scoring/scored-row.ts
  function problemMark({ reason }) {
    return `⚠ ${reason}`;
  }
  function problemSentence({ code, problem }) {
    var _a;
    const reason = (_a = problem == null ? void 0 : problem.reason) != null ? _a : "";
    return code === "" || reason.includes(code) ? reason : `${code}: ${reason}`;
  }

  // src/scoring/take-universe.ts
  function takeUniverse(scored, rubric) {
    const rows = scored.some(({ code }) => code !== "") ? scored : [...scored, ...scoreWhole(rubric)];
    return rows.filter(({ position, problem }) => position ? position.status === "active" : problem !== null);
  }
  function rowInScope({ position, code }, scope) {
    if (position) return inScope(position, scope);
    const place = placeOf(code);
    return place === null || inScope(place, scope);
  }
  function placeOf(code) {
    const parts = /^(([1-9])\.[1-9])\.([1-9])\.\d\d$/.exec(code);
    if (!parts) return null;
    return { mechanism: parts[2], system: parts[1], stage: Number(parts[3]) };
  }
  function scoreWhole(rubric) {
    return scoreRows(
      rubric.positions.map(({ code }) => ({ code, answer: "" })),
      rubric
    );
  }

  // src/catalog/code-header.ts
  function writeCodeHeader({ framework, version }) {
    return `Код · ${framework}@${version}`;
  }
  function isCodeHeader(cell) {
    return /^код(?![а-яё])/i.test(cleanText(cell));
  }
  function readCodeHeader(cell) {
    const found = /([^\s·@]+)@(\d+)$/.exec(cleanText(cell));
    return found ? { framework: found[1], version: found[2] } : null;
  }

  // src/addon/custom-functions/read-argument.ts
  function isRange(argument) {
    return Array.isArray(argument);
  }
  function isBlank(argument) {
    if (isRange(argument)) return argument.every((row) => row.every((cell) => cleanText(cell) === ""));
    return cleanText(argument) === "";
  }
  function readColumn(argument, name) {
    var _a, _b;
    if (!isRange(argument)) return [argument != null ? argument : ""];
    const width = (_b = (_a = argument[0]) == null ? void 0 : _a.length) != null ? _b : 0;
    if (width !== 1) throw new Error(`${name} — один столбец, найдено столбцов: ${width}`);
    return argument.map((row) => row[0]);
  }

  // src/addon/custom-functions/read-rows.ts
  function readRows(codes, answers, rubric, documents) {
    const codeCells = readColumn(codes, "codes (коды)");
    const answerCells = isBlank(answers) && !isRange(answers) ? [] : readColumn(answers, "answers (ответы)");
    const evidence = isRange(documents) ? documents : isBlank(documents) ? [] : [[documents]];
    checkHeight("answers (ответы)", answerCells.length, codeCells.length);
    checkHeight("documents (подтверждения)", evidence.length, codeCells.length);
    const hasHeader = isCodeHeader(codeCells[0]);
    if (hasHeader) checkHeader(codeCells[0], rubric);
    const all = codeCells.map(
      (code, index) => {
        var _a, _b;
        return { code, answer: (_a = answerCells[index]) != null ? _a : "", ...splitEvidence((_b = evidence[index]) != null ? _b : []) };
      }
    );
    return { rows: hasHeader ? all.slice(1) : all, hasHeader, isScalar: !isRange(codes) };
  }
  function splitEvidence(cells) {
    const last = cells.length - 1;
    return {
      documents: cells.filter((_, index) => index % 2 === 0 && (index < last || last === 0)),
      comment: cells[last]
    };
  }
  function checkHeight(name, found, expected) {
    if (found === 0 || found === expected) return;
    throw new Error(`${name}: найдено строк ${found}, ожидается столько же, сколько кодов: ${expected}`);
  }
  function checkHeader(cell, { framework, version }) {
    const named = readCodeHeader(cell);
    if (!named || named.framework === framework && named.version === version) return;
    throw new Error(`коды в столбце «${cleanText(cell)}» — из другой методики; указана ${framework}@${version}`);
  }

  // mcqm:templates
  var templates = { "federal-2020": '{"id":"federal-2020","version":"1","level":"region","title":"Методика для проведения оценки механизмов управления качеством образования в субъектах Российской Федерации","short":"Методика для субъектов РФ, 2020","notice":null,"foreign_notice":"Методика для субъектов РФ, применена как образец","bands":null,"penalty":null,"scales":{"yes-no":["0 — нет","1 — есть"],"penalty":["0 — нет","1 — есть"],"indicator-goal":["0 — нет","1 — не соответствуют обоснованной цели","2 — соответствуют обоснованной цели","неэф — неэффективные или с негативными последствиями"],"indicator-method":["0 — нет","1 — не соответствуют обоснованной методике","2 — соответствуют обоснованной методике","неэф — неэффективные или с негативными последствиями"],"indicator-system":["0 — нет","1 — не соответствуют обоснованной системе","2 — соответствуют обоснованной системе","неэф — неэффективные или с негативными последствиями"],"result-types":["0 — нет","1 — один тип результатов","2 — метапредметные и предметные результаты"],"goal-precision":["0 — нет","1 — абстрактные","2 — конкретные"],"procedures-and-olympiads":["0 — нет","1 — процедуры оценки качества или олимпиады школьников","2 — процедуры оценки качества и олимпиады школьников"],"procedure-number":["0 — нет","1 — за одну оценочную процедуру","2 — за несколько оценочных процедур"],"analysis-depth":["0 — нет","1 — по результатам одной оценочной процедуры","2 — по результатам нескольких оценочных процедур","3 — комплексный анализ по нескольким процедурам","4 — кластерный анализ"],"analysis-breadth":["0 — нет","1 — по результатам одной оценочной процедуры","2 — по результатам нескольких оценочных процедур"],"recommendation-groups":["0 — нет","1 — для одной группы субъектов","2 — для нескольких групп субъектов"],"participant-categories":["0 — нет","1 — одна категория участников","2 — обучающиеся и родители (законные представители)"]},"mechanisms":[{"number":"1","title":"Механизмы управления качеством образовательных результатов"},{"number":"2","title":"Механизмы управления качеством образовательной деятельности"}],"systems":[{"number":"1.1","system":"preparation-quality","title":"Система оценки качества подготовки обучающихся","maximum":34,"source":"004:17","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной системы оценки качества подготовки обучающихся по образовательным программам начального общего, основного общего и среднего общего образования:","source":"004:26","positions":[{"code":"1.1.1.01","text":"включающей оценку метапредметных и предметных результатов освоения основной образовательной программы начального общего образования (по 1 баллу за каждый тип результатов)","scale":"result-types","basis":"stated","source":"004:32"},{"code":"1.1.1.02","text":"включающей оценку метапредметных и предметных результатов освоения основной образовательной программы основного общего образования (по 1 баллу за каждый тип результатов)","scale":"result-types","basis":"stated","source":"004:38"},{"code":"1.1.1.03","text":"включающей оценку метапредметных и предметных результатов освоения основной образовательной программы среднего общего образования (по 1 баллу за каждый тип результатов)","scale":"result-types","basis":"stated","source":"004:44"},{"code":"1.1.1.04","text":"включающей оценку результатов обучающихся по адаптированным основным общеобразовательным программам","scale":"yes-no","basis":"default","source":"004:50"},{"code":"1.1.1.05","text":"учитывающей уровень образовательных результатов в регионе на основе ранее проведённого анализа образовательных результатов","scale":"yes-no","basis":"default","source":"004:56"},{"code":"1.1.1.06","text":"учитывающей результаты анализа Национальных исследований качества образования и международных сопоставительных исследований в сфере образования","scale":"yes-no","basis":"default","source":"004:62"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"004:71-74","positions":[{"code":"1.1.2.01","text":"по подготовке базового уровня","scale":"indicator-goal","basis":"stated","source":"004:77"},{"code":"1.1.2.02","text":"по подготовке высокого уровня","scale":"indicator-goal","basis":"stated","source":"004:83"},{"code":"1.1.2.03","text":"по индивидуализации обучения","scale":"indicator-goal","basis":"stated","source":"004:89"},{"code":"1.1.2.04","text":"по оценке метапредметных результатов","scale":"indicator-goal","basis":"stated","source":"004:95"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:68","positions":[{"code":"1.1.2.05","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:68","positions":[{"code":"1.1.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:107"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:116","positions":[{"code":"1.1.4.01","text":"по подготовке базового уровня","scale":"yes-no","basis":"default","source":"004:122","links":["1.1.2.01"]},{"code":"1.1.4.02","text":"по подготовке высокого уровня","scale":"yes-no","basis":"default","source":"004:128","links":["1.1.2.02"]},{"code":"1.1.4.03","text":"отражающих динамику индивидуальных образовательных достижений обучающихся","scale":"yes-no","basis":"default","source":"004:134","links":["1.1.2.03"]},{"code":"1.1.4.04","text":"по оценке метапредметных результатов","scale":"yes-no","basis":"default","source":"004:140","links":["1.1.2.04"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:146","positions":[{"code":"1.1.5.01","text":"Проведение анализа результатов мониторинга региональных показателей (1 балл - по результатам одной оценочной процедуры, 2 балла - по результатам нескольких оценочных процедур, 3 балла - проведение комплексного анализа по нескольким процедурам, 4 балла - проведение кластерного анализа)","scale":"analysis-depth","basis":"stated","source":"004:149-153","links":["1.1.4.01","1.1.4.02","1.1.4.03","1.1.4.04"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:146","positions":[{"code":"1.1.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"stated","source":"004:162-164"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:170","positions":[{"code":"1.1.7.01","text":"Проведение мероприятий, направленных на повышение качества подготовки обучающихся, с работниками органов местного самоуправления в сфере образования и/или руководителями образовательных организаций","scale":"yes-no","basis":"default","source":"004:173-175"},{"code":"1.1.7.02","text":"Проведение информационно-разъяснительной работы по вопросам оценки качества образования с обучающимися и их родителями (законными представителями) (по 1 баллу за каждую категорию участников образовательных отношений)","scale":"participant-categories","basis":"stated","source":"004:181-185"},{"code":"1.1.7.03","text":"Проведение иных мероприятий, направленных на повышение качества подготовки обучающихся","scale":"yes-no","basis":"default","source":"004:194"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:170","positions":[{"code":"1.1.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:200"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:206","positions":[{"code":"1.1.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:209"}]}]},{"number":"1.2","system":"low-results-schools","title":"Система работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях","maximum":25,"source":"004:216-219","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной методики работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях:","source":"004:228-230","positions":[{"code":"1.2.1.01","text":"включающей определение понятий \\"низкие результаты обучения\\" и/или \\"неблагоприятные социальные условия\\"","scale":"yes-no","basis":"default","source":"004:236"},{"code":"1.2.1.02","text":"включающей обоснование целей работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях (2 балла - конкретные, 1 балл - абстрактные)","scale":"goal-precision","basis":"stated","source":"004:242-244"},{"code":"1.2.1.03","text":"включающей разработку \\"дорожных карт\\" по поддержке школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:250-252"},{"code":"1.2.1.04","text":"включающей разработку комплекса мер, направленных на преодоление факторов, обуславливающих низкие результаты обучения и/или неблагоприятные социальные условия","scale":"yes-no","basis":"default","source":"004:258-260"},{"code":"1.2.1.05","text":"включающей формы сетевого взаимодействия (между образовательными организациями и/или другими учреждениями и предприятиями)","scale":"yes-no","basis":"default","source":"004:266-268"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной методике, 1 балл - не соответствующих обоснованной методике):","source":"004:277-279","positions":[{"code":"1.2.2.01","text":"для выявления школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"indicator-method","basis":"stated","source":"004:285-287"},{"code":"1.2.2.02","text":"для мониторинга состояния школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"indicator-method","basis":"stated","source":"004:293-295"},{"code":"1.2.2.03","text":"для оценки предметных компетенций педагогических работников в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"indicator-method","basis":"stated","source":"004:301-303"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:274","positions":[{"code":"1.2.2.04","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:309"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:274","positions":[{"code":"1.2.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:315"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:324-326","positions":[{"code":"1.2.4.01","text":"для выявления школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:332-334","links":["1.2.2.01"]},{"code":"1.2.4.02","text":"для мониторинга состояния школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:340-342","links":["1.2.2.02"]},{"code":"1.2.4.03","text":"для оценки предметных компетенций педагогических работников в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:348-350","links":["1.2.2.03"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей:","source":"004:359","positions":[{"code":"1.2.5.01","text":"для выявления школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:361","links":["1.2.4.01"]},{"code":"1.2.5.02","text":"для мониторинга состояния школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:370","links":["1.2.4.02"]},{"code":"1.2.5.03","text":"для оценки предметных компетенций педагогических работников в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:376","links":["1.2.4.03"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:356","positions":[{"code":"1.2.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"stated","source":"004:382"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:388","positions":[{"code":"1.2.7.01","text":"Проведение мероприятий, направленных на повышение качества подготовки обучающихся в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:391"},{"code":"1.2.7.02","text":"Разработка и реализация курсов повышения квалификации для педагогических работников школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"default","source":"004:397"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:388","positions":[{"code":"1.2.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:403"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:409","positions":[{"code":"1.2.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:412"}]}]},{"number":"1.3","system":"talents","title":"Система выявления, поддержки и развития способностей и талантов у детей и молодёжи","maximum":43,"source":"004:418","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной методики выявления, поддержки и развития способностей и талантов у детей и молодёжи:","source":"004:427-429","positions":[{"code":"1.3.1.01","text":"включающей обоснование целей по выявлению способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:435"},{"code":"1.3.1.02","text":"включающей обоснование целей по поддержке способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:441"},{"code":"1.3.1.03","text":"включающей обоснование целей по развитию способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:448"},{"code":"1.3.1.04","text":"включающей обоснование целей по выявлению, поддержке и развитию способностей и талантов у обучающихся с ОВЗ","scale":"yes-no","basis":"default","source":"004:454-456"},{"code":"1.3.1.05","text":"включающей разработку программ, ориентированных на выявление, поддержку и развитие способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:462-464"},{"code":"1.3.1.06","text":"ориентированной на содействие в поступлении способных и талантливых детей и молодёжи в ОО ВО","scale":"yes-no","basis":"default","source":"004:470"},{"code":"1.3.1.07","text":"включающей систему содействия трудоустройству выпускников ОО и СПО, проявивших выдающиеся способности","scale":"yes-no","basis":"default","source":"004:476"},{"code":"1.3.1.08","text":"учитывающей межведомственное и межуровневое взаимодействие","scale":"yes-no","basis":"default","source":"004:482"},{"code":"1.3.1.09","text":"включающей диагностический инструментарий по выявлению способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:488"},{"code":"1.3.1.10","text":"включающей осуществление психолого-педагогического сопровождения одарённых детей и молодёжи","scale":"yes-no","basis":"default","source":"004:494"},{"code":"1.3.1.11","text":"ориентированной на подготовку педагогических работников по вопросам развития способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:500-502"},{"code":"1.3.1.12","text":"включающей систему государственно-частного партнёрства по поддержке одарённых детей и талантливой молодёжи","scale":"yes-no","basis":"default","source":"004:508"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"004:517-519","positions":[{"code":"1.3.2.01","text":"по выявлению способностей и талантов у детей и молодёжи","scale":"indicator-goal","basis":"stated","source":"004:525"},{"code":"1.3.2.02","text":"по поддержке способностей и талантов у детей и молодёжи","scale":"indicator-goal","basis":"stated","source":"004:531"},{"code":"1.3.2.03","text":"по развитию способностей и талантов у детей и молодёжи","scale":"indicator-goal","basis":"stated","source":"004:537"},{"code":"1.3.2.04","text":"по поступлению способных и талантливых детей и молодёжи в ОО ВО","scale":"indicator-goal","basis":"stated","source":"004:543"},{"code":"1.3.2.05","text":"по подготовке педагогических работников по вопросам развития способностей и талантов","scale":"indicator-goal","basis":"stated","source":"004:549"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:514","positions":[{"code":"1.3.2.06","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:555"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:514","positions":[{"code":"1.3.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:561"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:570","positions":[{"code":"1.3.4.01","text":"по выявлению способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:576","links":["1.3.2.01"]},{"code":"1.3.4.02","text":"по поддержке способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:582","links":["1.3.2.02"]},{"code":"1.3.4.03","text":"по развитию способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:588","links":["1.3.2.03"]},{"code":"1.3.4.04","text":"по поступлению способных и талантливых детей и молодёжи в ОО ВО","scale":"yes-no","basis":"default","source":"004:594","links":["1.3.2.04"]},{"code":"1.3.4.05","text":"по подготовке педагогических работников по вопросам развития способностей и талантов","scale":"yes-no","basis":"default","source":"004:600","links":["1.3.2.05"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей:","source":"004:609","positions":[{"code":"1.3.5.01","text":"по выявлению способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:615","links":["1.3.4.01"]},{"code":"1.3.5.02","text":"по поддержке способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:621","links":["1.3.4.02"]},{"code":"1.3.5.03","text":"по развитию способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:627","links":["1.3.4.03"]},{"code":"1.3.5.04","text":"по поступлению способных и талантливых детей и молодёжи в ОО ВО","scale":"yes-no","basis":"default","source":"004:633","links":["1.3.4.04"]},{"code":"1.3.5.05","text":"по подготовке педагогических работников по вопросам развития способностей и талантов","scale":"yes-no","basis":"default","source":"004:639","links":["1.3.4.05"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:606","positions":[{"code":"1.3.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"stated","source":"004:645-647"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:653","positions":[{"code":"1.3.7.01","text":"Проведение конкурсов профессионального мастерства с целью поддержки специалистов, работающих с одарёнными детьми и талантливой молодёжью","scale":"yes-no","basis":"default","source":"004:656-658"},{"code":"1.3.7.02","text":"Проведение конкурсов образовательных программ для одарённых детей и талантливой молодёжи","scale":"yes-no","basis":"default","source":"004:665"},{"code":"1.3.7.03","text":"Принятые меры по стимулированию и поощрению способных и талантливых детей и молодёжи","scale":"yes-no","basis":"default","source":"004:671"},{"code":"1.3.7.04","text":"Проведение мероприятий, ориентированных на выявление, поддержку и развитие способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:677-680"},{"code":"1.3.7.05","text":"Проведение мероприятий для родителей (законных представителей) по вопросам выявления, поддержки и развития способностей и талантов у детей и молодёжи","scale":"yes-no","basis":"default","source":"004:686-689"},{"code":"1.3.7.06","text":"Проведение мероприятий, ориентированных на подготовку педагогических работников по вопросам развития способностей и талантов","scale":"yes-no","basis":"default","source":"004:695-698"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:653","positions":[{"code":"1.3.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:704"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:710","positions":[{"code":"1.3.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:713"}]}]},{"number":"1.4","system":"career-guidance","title":"Система профессиональной ориентации","maximum":42,"source":"004:719","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной системы профессиональной ориентации:","source":"004:728","positions":[{"code":"1.4.1.01","text":"включающей обоснование целей по сопровождению профессионального самоопределения обучающихся","scale":"yes-no","basis":"default","source":"004:734"},{"code":"1.4.1.02","text":"включающей взаимодействие образовательных организаций с учреждениями/предприятиями","scale":"yes-no","basis":"default","source":"004:740"},{"code":"1.4.1.03","text":"обеспечивающей подготовку и раннюю профориентацию будущих кадров","scale":"yes-no","basis":"default","source":"004:746"},{"code":"1.4.1.04","text":"включающей профориентационную работу с детьми с ОВЗ","scale":"yes-no","basis":"default","source":"004:752"},{"code":"1.4.1.05","text":"включающей формирование у обучающихся потребности к приобретению или выбору будущей профессии","scale":"yes-no","basis":"default","source":"004:758"},{"code":"1.4.1.06","text":"включающей диагностику способностей и компетенций обучающихся, необходимых для продолжения образования и выбора профессии","scale":"yes-no","basis":"default","source":"004:764-767"},{"code":"1.4.1.07","text":"включающей осуществление психолого-педагогической поддержки, консультационной помощи обучающимся в их профессиональной ориентации","scale":"yes-no","basis":"default","source":"004:773-776"},{"code":"1.4.1.08","text":"включающей обеспечение информированности обучающихся об особенностях различных сфер профессиональной деятельности","scale":"yes-no","basis":"default","source":"004:782-785"},{"code":"1.4.1.09","text":"ориентированной на содействие в поступлении в ОО СПО и ОО ВО","scale":"yes-no","basis":"default","source":"004:791"},{"code":"1.4.1.10","text":"основанной на анализе рынка труда региона","scale":"yes-no","basis":"default","source":"004:797"},{"code":"1.4.1.11","text":"включающей развитие конкурсного движения профориентационной направленности","scale":"yes-no","basis":"default","source":"004:803"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной системе, 1 балл - не соответствующих обоснованной системе):","source":"004:812-815","positions":[{"code":"1.4.2.01","text":"по сопровождение профессионального самоопределения обучающихся","scale":"indicator-system","basis":"stated","source":"004:818"},{"code":"1.4.2.02","text":"по взаимодействую с учреждениями/предприятиями","scale":"indicator-system","basis":"stated","source":"004:824"},{"code":"1.4.2.03","text":"по мониторингу предпочтений обучающихся в области профессиональной ориентации","scale":"indicator-system","basis":"stated","source":"004:830"},{"code":"1.4.2.04","text":"по взаимодействию с ОО СПО и ОО ВО","scale":"indicator-system","basis":"stated","source":"004:836"},{"code":"1.4.2.05","text":"по учёту выявленных потребностей рынка труда региона","scale":"indicator-system","basis":"stated","source":"004:842"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:809","positions":[{"code":"1.4.2.06","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:848"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:809","positions":[{"code":"1.4.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:854"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:863-866","positions":[{"code":"1.4.4.01","text":"по сопровождение профессионального самоопределения обучающихся","scale":"yes-no","basis":"default","source":"004:869","links":["1.4.2.01"]},{"code":"1.4.4.02","text":"по взаимодействую с учреждениями/предприятиями","scale":"yes-no","basis":"default","source":"004:875","links":["1.4.2.02"]},{"code":"1.4.4.03","text":"по мониторингу предпочтений обучающихся в области профессиональной ориентации","scale":"yes-no","basis":"default","source":"004:881","links":["1.4.2.03"]},{"code":"1.4.4.04","text":"по взаимодействию с ОО СПО и ОО ВО","scale":"yes-no","basis":"default","source":"004:888","links":["1.4.2.04"]},{"code":"1.4.4.05","text":"по учёту выявленных потребностей рынка труда региона","scale":"yes-no","basis":"default","source":"004:894","links":["1.4.2.05"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей:","source":"004:903","positions":[{"code":"1.4.5.01","text":"по сопровождение профессионального самоопределения обучающихся","scale":"yes-no","basis":"default","source":"004:909","links":["1.4.4.01"]},{"code":"1.4.5.02","text":"по взаимодействую с учреждениями/предприятиями","scale":"yes-no","basis":"default","source":"004:915","links":["1.4.4.02"]},{"code":"1.4.5.03","text":"по мониторингу предпочтений обучающихся в области профессиональной ориентации","scale":"yes-no","basis":"default","source":"004:921","links":["1.4.4.03"]},{"code":"1.4.5.04","text":"по взаимодействию с ОО СПО и ОО ВО","scale":"yes-no","basis":"default","source":"004:927","links":["1.4.4.04"]},{"code":"1.4.5.05","text":"по учёту выявленных потребностей рынка труда региона","scale":"yes-no","basis":"default","source":"004:933","links":["1.4.4.05"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:900","positions":[{"code":"1.4.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"stated","source":"004:939-942"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:948","positions":[{"code":"1.4.7.01","text":"Принятие мер по формированию готовности к саморазвитию и профессиональному самоопределению обучающихся","scale":"yes-no","basis":"default","source":"004:951"},{"code":"1.4.7.02","text":"Проведение мероприятий, направленных на формирование позитивного отношения к профессионально-трудовой деятельности обучающихся","scale":"yes-no","basis":"default","source":"004:957-960"},{"code":"1.4.7.03","text":"Проведение мероприятий для родителей (законных представителей) по вопросам профессиональной ориентации обучающихся","scale":"yes-no","basis":"default","source":"004:966-969"},{"code":"1.4.7.04","text":"Проведение профориентационным мероприятий совместно с различными предприятиями, ОО, центрами профориентационной работы, практической подготовки и др.","scale":"yes-no","basis":"default","source":"004:975-978"},{"code":"1.4.7.05","text":"Проведение профориентационных мероприятий с учётом межведомственного взаимодействия","scale":"yes-no","basis":"default","source":"004:984"},{"code":"1.4.7.06","text":"Проведение иных профориентационных мероприятий","scale":"yes-no","basis":"default","source":"004:990"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:948","positions":[{"code":"1.4.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:996"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:1002","positions":[{"code":"1.4.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:1005"}]}]},{"number":"2.1","system":"assessment-objectivity","title":"Система объективности процедур оценки качества образования и олимпиад школьников","maximum":31,"source":"004:1014","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной системы объективности процедур оценки качества образования и олимпиад школьников, включающей:","source":"004:1023-1026","positions":[{"code":"2.1.1.01","text":"проведение процедур оценки качества образования и/или олимпиад школьников с соблюдением мер информационной безопасности (1 балл - за процедуры оценки качества, 1 балл - за олимпиады школьников)","scale":"procedures-and-olympiads","basis":"stated","source":"004:1029-1032"},{"code":"2.1.1.02","text":"устранение конфликта интересов в отношении специалистов, привлекаемых к проведению оценочной процедуры и/или олимпиады школьников (1 балл - за процедуры оценки качества, 1 балл - за олимпиады школьников)","scale":"procedures-and-olympiads","basis":"stated","source":"004:1038-1041"},{"code":"2.1.1.03","text":"организацию контроля на региональном и/или муниципальном уровнях за соблюдением процедур оценки качества образования и/или олимпиад школьников (1 балл - за процедуры оценки качества, 1 балл - за олимпиады школьников)","scale":"procedures-and-olympiads","basis":"stated","source":"004:1050-1053"},{"code":"2.1.1.04","text":"региональное положение об осуществлении общественного/независимого наблюдения при проведении процедур оценки качества образования","scale":"yes-no","basis":"default","source":"004:1062-1065"},{"code":"2.1.1.05","text":"порядок/регламент проведения оценочной процедуры (1 балл - за одну оценочную процедуру, 2 балла - за несколько оценочных процедур)","scale":"procedure-number","basis":"stated","source":"004:1071-1074"},{"code":"2.1.1.06","text":"модель использования результатов оценочных процедур","scale":"yes-no","basis":"default","source":"004:1080"},{"code":"2.1.1.07","text":"организационно-технологическую модель проведения олимпиад","scale":"yes-no","basis":"default","source":"004:1086"},{"code":"2.1.1.08","text":"подготовку педагогических и руководящих работников по вопросам объективности процедур оценки качества","scale":"yes-no","basis":"default","source":"004:1092"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной системе, 1 балл - не соответствующих обоснованной системе):","source":"004:1101-1104","positions":[{"code":"2.1.2.01","text":"по объективности проведения процедур оценки качества образования в ОО","scale":"indicator-system","basis":"stated","source":"004:1107"},{"code":"2.1.2.02","text":"по объективности проведения олимпиад школьников в ОО","scale":"indicator-system","basis":"stated","source":"004:1113"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1098","positions":[{"code":"2.1.2.03","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:1120"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1098","positions":[{"code":"2.1.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:1126"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:1135-1138","positions":[{"code":"2.1.4.01","text":"по объективности проведения процедур оценки качества образования в ОО","scale":"yes-no","basis":"default","source":"004:1141","links":["2.1.2.01"]},{"code":"2.1.4.02","text":"по объективности проведения олимпиад школьников в ОО","scale":"yes-no","basis":"default","source":"004:1147","links":["2.1.2.02"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей","source":"004:1156","positions":[{"code":"2.1.5.01","text":"по объективности проведения процедур оценки качества образования в ОО (1 балл - по результатам одной оценочной процедуры, 2 балла - по результатам нескольких оценочных процедур)","scale":"analysis-breadth","basis":"stated","source":"004:1162-1165","links":["2.1.4.01"]},{"code":"2.1.5.02","text":"по объективности проведения олимпиад школьников в ОО","scale":"yes-no","basis":"default","source":"004:1171","links":["2.1.4.02"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:1153","positions":[{"code":"2.1.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"stated","source":"004:1177-1180"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:1186","positions":[{"code":"2.1.7.01","text":"Проведение мероприятий по обеспечению единых подходов к экспертной оценке образовательных результатов","scale":"yes-no","basis":"default","source":"004:1189"},{"code":"2.1.7.02","text":"Проведение мероприятий по анализу результатов оценочной процедуры на предмет объективности","scale":"yes-no","basis":"default","source":"004:1195"},{"code":"2.1.7.03","text":"Проведение мероприятий по формированию позитивного отношения к объективной оценке образовательных результатов","scale":"yes-no","basis":"default","source":"004:1201-1204"},{"code":"2.1.7.04","text":"Принятие мер в отношении образовательных организаций, вошедших в список с признаками необъективности ВПР","scale":"yes-no","basis":"default","source":"004:1210"},{"code":"2.1.7.05","text":"Принятие мер в отношении образовательных организаций, вошедших в список с признаками необъективности ГИА","scale":"yes-no","basis":"default","source":"004:1216"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:1186","positions":[{"code":"2.1.8.01","text":"Принятие других управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:1222"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:1228","positions":[{"code":"2.1.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:1231"}]}]},{"number":"2.2","system":"leaders-effectiveness","title":"Система мониторинга эффективности руководителей всех образовательных организаций региона","maximum":57,"source":"004:1237","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной методики мониторинга эффективности руководителей всех ОО региона:","source":"004:1246","positions":[{"code":"2.2.1.01","text":"включающей обоснование целей по качеству профессиональной подготовки руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1252-1255"},{"code":"2.2.1.02","text":"включающей обоснование целей по качеству управленческой деятельности руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1261-1264"},{"code":"2.2.1.03","text":"включающей обоснование целей по выявлению профессиональных дефицитов руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1270-1273"},{"code":"2.2.1.04","text":"включающей обоснование целей по качеству подготовки обучающихся","scale":"yes-no","basis":"default","source":"004:1279"},{"code":"2.2.1.05","text":"включающей обоснование целей по обеспечению образовательной организации квалифицированными кадрами","scale":"yes-no","basis":"default","source":"004:1285"},{"code":"2.2.1.06","text":"включающей обоснование потребности в резерве управленческих кадров","scale":"yes-no","basis":"default","source":"004:1291"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной системе, 1 балл - не соответствующих обоснованной системе):","source":"004:1300-1303","positions":[{"code":"2.2.2.01","text":"по качеству профессиональной подготовки руководителей образовательных организаций","scale":"indicator-system","basis":"stated","source":"004:1306"},{"code":"2.2.2.02","text":"по качеству управленческой деятельности руководителей образовательных организаций","scale":"indicator-system","basis":"stated","source":"004:1312"},{"code":"2.2.2.03","text":"по базовой подготовке обучающихся","scale":"indicator-system","basis":"stated","source":"004:1318"},{"code":"2.2.2.04","text":"по подготовке обучающихся высокого уровня","scale":"indicator-system","basis":"stated","source":"004:1324"},{"code":"2.2.2.05","text":"по организации получения образования обучающимся с ОВЗ","scale":"indicator-system","basis":"stated","source":"004:1330"},{"code":"2.2.2.06","text":"по объективности результатов внешней оценки","scale":"indicator-system","basis":"stated","source":"004:1336"},{"code":"2.2.2.07","text":"по условиям осуществления образовательной деятельности","scale":"indicator-system","basis":"stated","source":"004:1343"},{"code":"2.2.2.08","text":"по организации профессиональной ориентации и дополнительного образования обучающихся","scale":"indicator-system","basis":"stated","source":"004:1349"},{"code":"2.2.2.09","text":"по формированию резерва управленческих кадров","scale":"indicator-system","basis":"stated","source":"004:1355"},{"code":"2.2.2.10","text":"по оценке компетенций руководителей","scale":"indicator-system","basis":"stated","source":"004:1361"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1297","positions":[{"code":"2.2.2.11","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:1367"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1297","positions":[{"code":"2.2.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:1373"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:1382-1385","positions":[{"code":"2.2.4.01","text":"по качеству профессиональной подготовки руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1388","links":["2.2.2.01"]},{"code":"2.2.4.02","text":"по качеству управленческой деятельности руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1394","links":["2.2.2.02"]},{"code":"2.2.4.03","text":"по базовой подготовке обучающихся","scale":"yes-no","basis":"default","source":"004:1400","links":["2.2.2.03"]},{"code":"2.2.4.04","text":"по подготовке обучающихся высокого уровня","scale":"yes-no","basis":"default","source":"004:1406","links":["2.2.2.04"]},{"code":"2.2.4.05","text":"по организации получения образования обучающимся с ОВЗ","scale":"yes-no","basis":"default","source":"004:1412","links":["2.2.2.05"]},{"code":"2.2.4.06","text":"по объективности результатов внешней оценки","scale":"yes-no","basis":"default","source":"004:1418","links":["2.2.2.06"]},{"code":"2.2.4.07","text":"по условиям осуществления образовательной деятельности","scale":"yes-no","basis":"default","source":"004:1424","links":["2.2.2.07"]},{"code":"2.2.4.08","text":"по организации профессиональной ориентации и дополнительного образования обучающихся","scale":"yes-no","basis":"default","source":"004:1430","links":["2.2.2.08"]},{"code":"2.2.4.09","text":"по формированию резерва управленческих кадров","scale":"yes-no","basis":"default","source":"004:1436","links":["2.2.2.09"]},{"code":"2.2.4.10","text":"по оценке компетенций руководителей","scale":"yes-no","basis":"default","source":"004:1442","links":["2.2.2.10"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей:","source":"004:1451","positions":[{"code":"2.2.5.01","text":"по качеству профессиональной подготовки руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1457","links":["2.2.4.01"]},{"code":"2.2.5.02","text":"по качеству управленческой деятельности руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1463","links":["2.2.4.02"]},{"code":"2.2.5.03","text":"по базовой подготовке обучающихся","scale":"yes-no","basis":"default","source":"004:1469","links":["2.2.4.03"]},{"code":"2.2.5.04","text":"по подготовке обучающихся высокого уровня","scale":"yes-no","basis":"default","source":"004:1475","links":["2.2.4.04"]},{"code":"2.2.5.05","text":"по организации получения образования обучающимся с ОВЗ","scale":"yes-no","basis":"default","source":"004:1481","links":["2.2.4.05"]},{"code":"2.2.5.06","text":"по объективности результатов внешней оценки","scale":"yes-no","basis":"default","source":"004:1487","links":["2.2.4.06"]},{"code":"2.2.5.07","text":"по условиям осуществления образовательной деятельности","scale":"yes-no","basis":"default","source":"004:1493","links":["2.2.4.07"]},{"code":"2.2.5.08","text":"по организации профессиональной ориентации и дополнительного образования обучающихся","scale":"yes-no","basis":"default","source":"004:1499","links":["2.2.4.08"]},{"code":"2.2.5.09","text":"по формированию резерва управленческих кадров","scale":"yes-no","basis":"default","source":"004:1505","links":["2.2.4.09"]},{"code":"2.2.5.10","text":"по оценке компетенций руководителей","scale":"yes-no","basis":"default","source":"004:1511","links":["2.2.4.10"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:1448","positions":[{"code":"2.2.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:1517"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:1523","positions":[{"code":"2.2.7.01","text":"Проведение профессиональных конкурсов для руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1526"},{"code":"2.2.7.02","text":"Реализация адресных программ повышения квалификации руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1532"},{"code":"2.2.7.03","text":"Организация стажировочной деятельности для руководителей образовательных организаций по вопросам управления качеством образования","scale":"yes-no","basis":"default","source":"004:1538-1541"},{"code":"2.2.7.04","text":"Организация сетевого взаимодействия для руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1547"},{"code":"2.2.7.05","text":"Проведение процедур, направленных на выявление и устранение профессиональных дефицитов руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1554-1557"},{"code":"2.2.7.06","text":"Принятие административных мер в отношении руководителей образовательных организаций по результатам оценки эффективности их деятельности","scale":"yes-no","basis":"default","source":"004:1563-1566"},{"code":"2.2.7.07","text":"Наличие иных мероприятий по повышению эффективности руководителей образовательных организаций","scale":"yes-no","basis":"default","source":"004:1572"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:1523","positions":[{"code":"2.2.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:1578"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:1584","positions":[{"code":"2.2.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:1587"}]}]},{"number":"2.3","system":"teachers-development","title":"Система мониторинга качества повышения квалификации и профессионального роста педагогов","maximum":37,"source":"004:1593","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной системы мониторинга качества повышения квалификации и профессионального роста педагогов:","source":"004:1602-1605","positions":[{"code":"2.3.1.01","text":"включающей проведение диагностики профессиональных дефицитов педагогов","scale":"yes-no","basis":"default","source":"004:1608"},{"code":"2.3.1.02","text":"включающей проведение аттестации педагогических работников, направленной на повышение эффективности и качества педагогической деятельности","scale":"yes-no","basis":"default","source":"004:1614-1617"},{"code":"2.3.1.03","text":"включающей мониторинг освоения программ дополнительного профессионального образования","scale":"yes-no","basis":"default","source":"004:1623"},{"code":"2.3.1.04","text":"включающей стимулирование профессионального роста педагогов","scale":"yes-no","basis":"default","source":"004:1629"},{"code":"2.3.1.05","text":"включающей вовлечение педагогов в экспертную деятельность","scale":"yes-no","basis":"default","source":"004:1635"},{"code":"2.3.1.06","text":"включающей внешнюю оценку качества программ дополнительного профессионального образования","scale":"yes-no","basis":"default","source":"004:1641"},{"code":"2.3.1.07","text":"включающей осуществление профессиональной переподготовки по образовательным программам педагогической направленности","scale":"yes-no","basis":"default","source":"004:1647-1650"},{"code":"2.3.1.08","text":"включающей наличие конкурентной среды в повышении квалификации педагогов","scale":"yes-no","basis":"default","source":"004:1656"},{"code":"2.3.1.09","text":"включающей профилактику профессионального выгорания педагогов","scale":"yes-no","basis":"default","source":"004:1662"},{"code":"2.3.1.10","text":"учитывающей построение индивидуальной образовательной траектории профессионального развития педагогов","scale":"yes-no","basis":"default","source":"004:1668"},{"code":"2.3.1.11","text":"учитывающей образовательные потребности региона","scale":"yes-no","basis":"default","source":"004:1674"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной системе, 1 балл - не соответствующих обоснованной системе):","source":"004:1683-1686","positions":[{"code":"2.3.2.01","text":"по повышению квалификации педагогов на основе диагностики профессиональных дефицитов","scale":"indicator-system","basis":"stated","source":"004:1689"},{"code":"2.3.2.02","text":"по стимулированию профессионального роста педагогов","scale":"indicator-system","basis":"stated","source":"004:1695"},{"code":"2.3.2.03","text":"по качеству программ дополнительного профессионального образования","scale":"indicator-system","basis":"stated","source":"004:1701"},{"code":"2.3.2.04","text":"по осуществлению профессиональной переподготовки по образовательным программам педагогической направленности","scale":"indicator-system","basis":"stated","source":"004:1707-1710"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1680","positions":[{"code":"2.3.2.05","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:1716"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1680","positions":[{"code":"2.3.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:1722"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:1731-1734","positions":[{"code":"2.3.4.01","text":"по повышению квалификации педагогов на основе диагностики профессиональных дефицитов","scale":"yes-no","basis":"default","source":"004:1737","links":["2.3.2.01"]},{"code":"2.3.4.02","text":"по стимулированию профессионального роста педагогов","scale":"yes-no","basis":"default","source":"004:1743","links":["2.3.2.02"]},{"code":"2.3.4.03","text":"по качеству программ дополнительного профессионального образования","scale":"yes-no","basis":"default","source":"004:1749","links":["2.3.2.03"]},{"code":"2.3.4.04","text":"по осуществлению профессиональной переподготовки по образовательным программам педагогической направленности","scale":"yes-no","basis":"default","source":"004:1755-1758","links":["2.3.2.04"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей:","source":"004:1767","positions":[{"code":"2.3.5.01","text":"по повышению квалификации педагогов на основе диагностики профессиональных дефицитов","scale":"yes-no","basis":"default","source":"004:1773","links":["2.3.4.01"]},{"code":"2.3.5.02","text":"по стимулированию профессионального роста педагогов","scale":"yes-no","basis":"default","source":"004:1780","links":["2.3.4.02"]},{"code":"2.3.5.03","text":"по осуществлению профессиональной переподготовки по образовательным программам педагогической направленности","scale":"yes-no","basis":"default","source":"004:1786-1789","links":["2.3.4.04"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:1764","positions":[{"code":"2.3.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"stated","source":"004:1795-1798"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:1804","positions":[{"code":"2.3.7.01","text":"Реализация мероприятий, направленных на обновление дополнительных профессиональных программ и повышение квалификации педагогических работников","scale":"yes-no","basis":"default","source":"004:1807-1810"},{"code":"2.3.7.02","text":"Проведение мониторинга освоения программ дополнительного профессионального образования","scale":"yes-no","basis":"default","source":"004:1816"},{"code":"2.3.7.03","text":"Проведение конкурсов профессионального мастерства педагогов","scale":"yes-no","basis":"default","source":"004:1822"},{"code":"2.3.7.04","text":"Проведение мероприятий, направленных на повышение мотивации педагогических работников на обновление профессиональных знаний, умений и навыков и использование передовых педагогических практик","scale":"yes-no","basis":"default","source":"004:1828-1831"},{"code":"2.3.7.05","text":"Организация обмена опытом и лучшими педагогическими практиками","scale":"yes-no","basis":"default","source":"004:1837"},{"code":"2.3.7.06","text":"Наличие иных мероприятий, направленных на повышение квалификации и профессиональный рост педагогов","scale":"yes-no","basis":"default","source":"004:1843"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:1804","positions":[{"code":"2.3.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:1849"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:1855","positions":[{"code":"2.3.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:1858"}]}]},{"number":"2.4","system":"methodical-work","title":"Система методической работы","maximum":27,"source":"004:1864","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной системы методической работы:","source":"004:1873","positions":[{"code":"2.4.1.01","text":"включающей систему поддержки молодых педагогов и/или систему наставничества","scale":"yes-no","basis":"default","source":"004:1879"},{"code":"2.4.1.02","text":"включающей программы поддержки методических объединений и профессиональных сообществ педагогов","scale":"yes-no","basis":"default","source":"004:1885"},{"code":"2.4.1.03","text":"включающей проведение мониторингов результатов деятельности методических объединений","scale":"yes-no","basis":"default","source":"004:1891"},{"code":"2.4.1.04","text":"включающей проведение мониторингов результатов деятельности системы поддержки молодых педагогов и/или системы наставничества","scale":"yes-no","basis":"default","source":"004:1897-1900"},{"code":"2.4.1.05","text":"включающей научно-методическое сопровождение и поддержку педагогических работников","scale":"yes-no","basis":"default","source":"004:1906"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной системе, 1 балл - не соответствующих обоснованной системе):","source":"004:1915-1918","positions":[{"code":"2.4.2.01","text":"по поддержке молодых педагогов и/или реализации программ наставничества","scale":"indicator-system","basis":"stated","source":"004:1921"},{"code":"2.4.2.02","text":"по развитию и/или поддержке методических объединений и профессиональных сообществ педагогов","scale":"indicator-system","basis":"stated","source":"004:1927"},{"code":"2.4.2.03","text":"по результатам деятельности методических объединений и профессиональных сообществ педагогов","scale":"indicator-system","basis":"stated","source":"004:1933"},{"code":"2.4.2.04","text":"по научно-методическому сопровождению и поддержке педагогических работников","scale":"indicator-system","basis":"stated","source":"004:1939"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1912","positions":[{"code":"2.4.2.05","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:1945"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:1912","positions":[{"code":"2.4.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:1951"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:1960-1963","positions":[{"code":"2.4.4.01","text":"по поддержке молодых педагогов и/или реализации программ наставничества","scale":"yes-no","basis":"default","source":"004:1966","links":["2.4.2.01"]},{"code":"2.4.4.02","text":"по развитию и/или поддержке методических объединений и профессиональных сообществ педагогов","scale":"yes-no","basis":"default","source":"004:1972","links":["2.4.2.02"]},{"code":"2.4.4.03","text":"по результатам деятельности методических объединений и профессиональных сообществ педагогов","scale":"yes-no","basis":"default","source":"004:1978","links":["2.4.2.03"]},{"code":"2.4.4.04","text":"по научно-методическому сопровождению и поддержке педагогических работников","scale":"yes-no","basis":"default","source":"004:1984","links":["2.4.2.04"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей:","source":"004:1993","positions":[{"code":"2.4.5.01","text":"по поддержке молодых педагогов и/или реализации программ наставничества","scale":"yes-no","basis":"default","source":"004:2000","links":["2.4.4.01"]},{"code":"2.4.5.02","text":"по развитию и/или поддержке методических объединений и профессиональных сообществ педагогов","scale":"yes-no","basis":"default","source":"004:2006","links":["2.4.4.02"]},{"code":"2.4.5.03","text":"по результатам деятельности методических объединений и профессиональных сообществ педагогов","scale":"yes-no","basis":"default","source":"004:2012","links":["2.4.4.03"]},{"code":"2.4.5.04","text":"по научно-методическому сопровождению и поддержке педагогических работников","scale":"yes-no","basis":"default","source":"004:2018","links":["2.4.4.04"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:1990","positions":[{"code":"2.4.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:2024"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:2030","positions":[{"code":"2.4.7.01","text":"Проведение мероприятий, направленных на повышения качества методического сопровождения педагогов","scale":"yes-no","basis":"default","source":"004:2033"},{"code":"2.4.7.02","text":"Наличие иных мероприятий, направленных на совершенствование системы методической работы","scale":"yes-no","basis":"default","source":"004:2039"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:2030","positions":[{"code":"2.4.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:2045"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:2051","positions":[{"code":"2.4.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:2054"}]}]},{"number":"2.5","system":"upbringing","title":"Система организации воспитания и социализации обучающихся","maximum":40,"source":"004:2060","groups":[{"stage":"goals","heading":"Обоснование целей","group":"Наличие обоснования региональной системы организации воспитания и социализации обучающихся:","source":"004:2069","positions":[{"code":"2.5.1.01","text":"включающей граждановедческое и патриотическое воспитание обучающихся","scale":"yes-no","basis":"default","source":"004:2075"},{"code":"2.5.1.02","text":"включающей духовно-нравственное развитие обучающихся","scale":"yes-no","basis":"default","source":"004:2081"},{"code":"2.5.1.03","text":"включающей культурно-эстетическое развитие обучающихся","scale":"yes-no","basis":"default","source":"004:2087"},{"code":"2.5.1.04","text":"включающей физическое развитие и культуру здоровья обучающихся","scale":"yes-no","basis":"default","source":"004:2093"},{"code":"2.5.1.05","text":"включающей формирование коммуникативной культуры и социальных компетенций у обучающихся","scale":"yes-no","basis":"default","source":"004:2099"},{"code":"2.5.1.06","text":"включающей трудовое воспитание обучающихся","scale":"yes-no","basis":"default","source":"004:2105"},{"code":"2.5.1.07","text":"включающей экологическое воспитание обучающихся","scale":"yes-no","basis":"default","source":"004:2111"},{"code":"2.5.1.08","text":"включающей развитие добровольчества (волонтёрства)","scale":"yes-no","basis":"default","source":"004:2117"},{"code":"2.5.1.09","text":"включающей разработку и реализацию вариативных программ воспитания, способствующих правовой, социальной, культурной адаптации детей мигрантов","scale":"yes-no","basis":"default","source":"004:2123-2126"},{"code":"2.5.1.10","text":"включающей обеспечение безопасности физической, информационной и психологической безопасности","scale":"yes-no","basis":"default","source":"004:2132"},{"code":"2.5.1.11","text":"включающей подготовку и переподготовку кадров по приоритетным направлениям воспитания и социализации обучающихся","scale":"yes-no","basis":"default","source":"004:2138-2141"},{"code":"2.5.1.12","text":"включающей сетевое и межведомственное взаимодействие для методического обеспечения воспитательной работы","scale":"yes-no","basis":"default","source":"004:2147"},{"code":"2.5.1.13","text":"включающей психолого-педагогическую поддержку воспитания в период каникулярного отдыха обучающихся","scale":"yes-no","basis":"default","source":"004:2153"},{"code":"2.5.1.14","text":"направленной на повышение педагогической культуры родителей обучающихся","scale":"yes-no","basis":"default","source":"004:2159"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":"Наличие региональных показателей (2 балла - соответствующих обоснованной системе, 1 балл - не соответствующих обоснованной системе):","source":"004:2168-2170","positions":[{"code":"2.5.2.01","text":"по подготовке кадров по приоритетным направлениям воспитания и социализации обучающихся","scale":"indicator-system","basis":"stated","source":"004:2176"},{"code":"2.5.2.02","text":"по разработке программ по воспитанию и социализации обучающихся","scale":"indicator-system","basis":"stated","source":"004:2182"},{"code":"2.5.2.03","text":"по развитию добровольчества (волонтёрства)","scale":"indicator-system","basis":"stated","source":"004:2188"},{"code":"2.5.2.04","text":"по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"indicator-system","basis":"stated","source":"004:2194"}]},{"stage":"indicators","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:2165","positions":[{"code":"2.5.2.05","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:2200"}]},{"stage":"methods","heading":"Выбор показателей, методов сбора информации","group":null,"source":"004:2165","positions":[{"code":"2.5.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"default","source":"004:2206"}]},{"stage":"monitoring","heading":"Проведение мониторинга","group":"Проведение мониторинга региональных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"004:2219-2222","positions":[{"code":"2.5.4.01","text":"по подготовке кадров по приоритетным направлениям воспитания и социализации обучающихся","scale":"yes-no","basis":"default","source":"004:2225","links":["2.5.2.01"]},{"code":"2.5.4.02","text":"по разработке программ по воспитанию и социализации обучающихся","scale":"yes-no","basis":"default","source":"004:2231","links":["2.5.2.02"]},{"code":"2.5.4.03","text":"по развитию добровольчества (волонтёрства)","scale":"yes-no","basis":"default","source":"004:2237","links":["2.5.2.03"]},{"code":"2.5.4.04","text":"по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"yes-no","basis":"default","source":"004:2243","links":["2.5.2.04"]}]},{"stage":"analysis","heading":"Проведение анализа и подготовка адресных рекомендаций","group":"Проведение анализа результатов мониторинга региональных показателей:","source":"004:2252","positions":[{"code":"2.5.5.01","text":"по подготовке кадров по приоритетным направлениям воспитания и социализации обучающихся","scale":"yes-no","basis":"default","source":"004:2258","links":["2.5.4.01"]},{"code":"2.5.5.02","text":"по разработке программ по воспитанию и социализации обучающихся","scale":"yes-no","basis":"default","source":"004:2264","links":["2.5.4.02"]},{"code":"2.5.5.03","text":"по развитию добровольчества (волонтёрства)","scale":"yes-no","basis":"default","source":"004:2270","links":["2.5.4.03"]},{"code":"2.5.5.04","text":"по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"yes-no","basis":"default","source":"004:2276","links":["2.5.4.04"]}]},{"stage":"recommendations","heading":"Проведение анализа и подготовка адресных рекомендаций","group":null,"source":"004:2249","positions":[{"code":"2.5.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"stated","source":"004:2282-2284"}]},{"stage":"measures","heading":"Принятие мер и управленческих решений","group":null,"source":"004:2290","positions":[{"code":"2.5.7.01","text":"Принятие мер по профилактике девиантного и делинквентного поведения обучающихся","scale":"yes-no","basis":"default","source":"004:2293"},{"code":"2.5.7.02","text":"Принятие мер, направленных на развитие сотрудничества субъектов системы воспитания","scale":"yes-no","basis":"default","source":"004:2299"},{"code":"2.5.7.03","text":"Принятие мер, направленных на популяризацию лучшего педагогического опыта","scale":"yes-no","basis":"default","source":"004:2305"},{"code":"2.5.7.04","text":"Проведение мероприятий, направленных на повышение уровня мотивации обучающихся к участию в волонтёрской деятельности","scale":"yes-no","basis":"default","source":"004:2311-2312"},{"code":"2.5.7.05","text":"Проведение иных мероприятий, направленных на развитие системы воспитания и социализации обучающихся","scale":"yes-no","basis":"default","source":"004:2318"}]},{"stage":"decisions","heading":"Принятие мер и управленческих решений","group":null,"source":"004:2290","positions":[{"code":"2.5.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"default","source":"004:2324"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"004:2330","positions":[{"code":"2.5.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"default","source":"004:2333"}]}]}],"sources":[{"id":"004","title":"Методика для проведения оценки механизмов управления качеством образования в субъектах Российской Федерации"}]}', "municipal-model": '{"id":"municipal-model","version":"1","level":"municipality","title":"Модельная методика оценки муниципальных механизмов управления качеством образования","short":"Модельная методика для муниципалитета","notice":"Модельная методика, баллы никем не утверждены","foreign_notice":null,"bands":null,"penalty":null,"scales":{"yes-no":["0 — нет","1 — есть"],"penalty":["0 — нет","1 — есть"],"indicator-goal":["0 — нет","1 — не соответствуют обоснованной цели","2 — соответствуют обоснованной цели","неэф — неэффективные или с негативными последствиями"],"recommendation-groups":["0 — нет","1 — для одной группы субъектов","2 — для нескольких групп субъектов"]},"mechanisms":[{"number":"1","title":"Механизмы управления качеством образовательных результатов"},{"number":"2","title":"Механизмы управления качеством образовательной деятельности"}],"systems":[{"number":"1.1","system":"preparation-quality","title":"Система оценки качества подготовки обучающихся","maximum":47,"source":"001:36, 000:60","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:38, 004:23","positions":[{"code":"1.1.1.01","text":"по достижению обучающимися планируемых метапредметных и предметных результатов освоения основной образовательной программы начального общего образования","scale":"yes-no","basis":"derived","source":"001:40"},{"code":"1.1.1.02","text":"по достижению обучающимися планируемых метапредметных и предметных результатов освоения основной образовательной программы основного общего образования","scale":"yes-no","basis":"derived","source":"001:41"},{"code":"1.1.1.03","text":"по достижению обучающимися планируемых метапредметных и предметных результатов освоения основной образовательной программы среднего общего образования","scale":"yes-no","basis":"derived","source":"001:42"},{"code":"1.1.1.04","text":"по оценке функциональной грамотности","scale":"yes-no","basis":"derived","source":"001:43"},{"code":"1.1.1.05","text":"по обеспечению объективности процедур оценки качества образования","scale":"yes-no","basis":"derived","source":"001:44"},{"code":"1.1.1.06","text":"по обеспечению объективности Всероссийской олимпиады школьников","scale":"yes-no","basis":"derived","source":"001:45"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:47, 004:71-74","positions":[{"code":"1.1.2.01","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы начального общего образования (базового уровня и уровня выше базового)","scale":"indicator-goal","basis":"derived","source":"001:49, 004:71-74"},{"code":"1.1.2.02","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы основного общего образования (базового уровня и уровня выше базового)","scale":"indicator-goal","basis":"derived","source":"001:50, 004:71-74"},{"code":"1.1.2.03","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы среднего общего образования (базового уровня и уровня выше базового)","scale":"indicator-goal","basis":"derived","source":"001:51, 004:71-74"},{"code":"1.1.2.04","text":"по достижению метапредметных результатов","scale":"indicator-goal","basis":"derived","source":"001:52, 004:71-74"},{"code":"1.1.2.05","text":"по оценке функциональной грамотности","scale":"indicator-goal","basis":"derived","source":"001:53, 004:71-74"},{"code":"1.1.2.06","text":"по обеспечению объективности процедур оценки качества образования","scale":"indicator-goal","basis":"derived","source":"001:54, 004:71-74"},{"code":"1.1.2.07","text":"по обеспечению объективности Всероссийской олимпиады школьников","scale":"indicator-goal","basis":"derived","source":"001:55, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:47","positions":[{"code":"1.1.2.08","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:116","positions":[{"code":"1.1.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:116"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:128, 004:116","positions":[{"code":"1.1.4.01","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы начального общего образования (базового уровня и уровня выше базового)","scale":"yes-no","basis":"derived","source":"001:49, 004:116","links":["1.1.2.01"]},{"code":"1.1.4.02","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы основного общего образования (базового уровня и уровня выше базового)","scale":"yes-no","basis":"derived","source":"001:50, 004:116","links":["1.1.2.02"]},{"code":"1.1.4.03","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы среднего общего образования (базового уровня и уровня выше базового)","scale":"yes-no","basis":"derived","source":"001:51, 004:116","links":["1.1.2.03"]},{"code":"1.1.4.04","text":"по достижению метапредметных результатов","scale":"yes-no","basis":"derived","source":"001:52, 004:116","links":["1.1.2.04"]},{"code":"1.1.4.05","text":"по оценке функциональной грамотности","scale":"yes-no","basis":"derived","source":"001:53, 004:116","links":["1.1.2.05"]},{"code":"1.1.4.06","text":"по обеспечению объективности процедур оценки качества образования","scale":"yes-no","basis":"derived","source":"001:54, 004:116","links":["1.1.2.06"]},{"code":"1.1.4.07","text":"по обеспечению объективности Всероссийской олимпиады школьников","scale":"yes-no","basis":"derived","source":"001:55, 004:116","links":["1.1.2.07"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:146, 004:359","hints":[{"text":"анализ по достижению обучающимися планируемых метапредметных и предметных результатов освоения ООП НОО, ООО, СОО, а также функциональной грамотности и анализ результатов при реализации адаптированных ООП","source":"000:149"},{"text":"анализ результатов оценочных процедур и общеобразовательным предметам по годам","source":"000:150"},{"text":"сопоставление результатов по нескольким оценочным процедурам (ЕГЭ, ОГЭ, ВПР, НИКО)","source":"000:151"},{"text":"анализ результатов международных сопоставительных исследований в сфере образования","source":"000:152"},{"text":"анализ результатов общероссийской и региональных оценок качества общего образования по модели PISA","source":"000:153"},{"text":"анализ результатов социологических исследований качества общего образования","source":"000:154"}],"positions":[{"code":"1.1.5.01","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы начального общего образования (базового уровня и уровня выше базового)","scale":"yes-no","basis":"derived","source":"001:49, 004:359","links":["1.1.4.01"]},{"code":"1.1.5.02","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы основного общего образования (базового уровня и уровня выше базового)","scale":"yes-no","basis":"derived","source":"001:50, 004:359","links":["1.1.4.02"]},{"code":"1.1.5.03","text":"по достижению обучающимися планируемых предметных результатов освоения основной образовательной программы среднего общего образования (базового уровня и уровня выше базового)","scale":"yes-no","basis":"derived","source":"001:51, 004:359","links":["1.1.4.03"]},{"code":"1.1.5.04","text":"по достижению метапредметных результатов","scale":"yes-no","basis":"derived","source":"001:52, 004:359","links":["1.1.4.04"]},{"code":"1.1.5.05","text":"по оценке функциональной грамотности","scale":"yes-no","basis":"derived","source":"001:53, 004:359","links":["1.1.4.05"]},{"code":"1.1.5.06","text":"по обеспечению объективности процедур оценки качества образования","scale":"yes-no","basis":"derived","source":"001:54, 004:359","links":["1.1.4.06"]},{"code":"1.1.5.07","text":"по обеспечению объективности Всероссийской олимпиады школьников","scale":"yes-no","basis":"derived","source":"001:55, 004:359","links":["1.1.4.07"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:155","positions":[{"code":"1.1.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:155"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:161","positions":[{"code":"1.1.7.01","text":"проведение мероприятий, направленных на повышение качества подготовки обучающихся, с работниками органов местного самоуправления, осуществляющих управление в сфере образования, и/или с руководителями образовательных организаций","scale":"yes-no","basis":"derived","source":"000:164"},{"code":"1.1.7.02","text":"проведение информационно-разъяснительной работы с родителями (законными представителями) обучающихся по вопросам оценки качества образования","scale":"yes-no","basis":"derived","source":"000:165"},{"code":"1.1.7.03","text":"проведение мероприятий, направленных на анализ образовательных результатов","scale":"yes-no","basis":"derived","source":"000:166"},{"code":"1.1.7.04","text":"проведение мероприятий (принятие мер), направленных на развитие системы оценки образовательных результатов детей с ОВЗ, детей-инвалидов","scale":"yes-no","basis":"derived","source":"000:167"},{"code":"1.1.7.05","text":"принятие мер, направленных на повышение качества подготовки обучающихся, показавших уровень образовательных результатов ниже базового","scale":"yes-no","basis":"derived","source":"000:167"},{"code":"1.1.7.06","text":"проведение мероприятий по формированию позитивного отношения к объективной оценке образовательных результатов","scale":"yes-no","basis":"derived","source":"000:168"},{"code":"1.1.7.07","text":"принятие мер по обеспечению объективности на этапе проведения процедур оценки качества образования и при проверке результатов","scale":"yes-no","basis":"derived","source":"000:169"},{"code":"1.1.7.08","text":"принятие мер в отношении образовательных организаций, вошедших в \\"зону риска\\" по результатам процедур оценки качества образования и государственной итоговой аттестации","scale":"yes-no","basis":"derived","source":"000:170"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:172","positions":[{"code":"1.1.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:172"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:181","positions":[{"code":"1.1.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:181"}]}]},{"number":"1.2","system":"low-results-schools","title":"Система работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях","maximum":26,"source":"001:57, 000:184","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:59, 004:23","positions":[{"code":"1.2.1.01","text":"по организации работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"001:61"},{"code":"1.2.1.02","text":"по совершенствованию предметных компетенций педагогических работников в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"001:62"},{"code":"1.2.1.03","text":"по оказанию методической помощи школам с низкими результатами обучения и/или школам, функционирующим в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"001:63"},{"code":"1.2.1.04","text":"по осуществлению сетевого взаимодействия (между образовательными организациями и/или другими учреждениями и предприятиями)","scale":"yes-no","basis":"derived","source":"001:64"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:66, 004:71-74","positions":[{"code":"1.2.2.01","text":"по выявлению динамики образовательных результатов в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"indicator-goal","basis":"derived","source":"001:68, 004:71-74"},{"code":"1.2.2.02","text":"по учету педагогических работников школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях, прошедших диагностику профессиональных дефицитов/предметных компетенций","scale":"indicator-goal","basis":"derived","source":"001:69, 004:71-74"},{"code":"1.2.2.03","text":"по оказанию методической помощи школам с низкими результатами обучения и/или школам, функционирующим в неблагоприятных социальных условиях","scale":"indicator-goal","basis":"derived","source":"001:70, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:66","positions":[{"code":"1.2.2.04","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:209","positions":[{"code":"1.2.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:209"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:218, 004:116","positions":[{"code":"1.2.4.01","text":"по выявлению динамики образовательных результатов в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"001:68, 004:116","links":["1.2.2.01"]},{"code":"1.2.4.02","text":"по учету педагогических работников школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях, прошедших диагностику профессиональных дефицитов/предметных компетенций","scale":"yes-no","basis":"derived","source":"001:69, 004:116","links":["1.2.2.02"]},{"code":"1.2.4.03","text":"по оказанию методической помощи школам с низкими результатами обучения и/или школам, функционирующим в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"001:70, 004:116","links":["1.2.2.03"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:227, 004:359","hints":[{"text":"выявление школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях","source":"000:230"},{"text":"выявление динамики образовательных результатов в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","source":"000:231"},{"text":"оценку профессиональных (предметных и методических) компетенций педагогических работников в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","source":"000:232"},{"text":"оказание методической помощи школам с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","source":"000:232"}],"positions":[{"code":"1.2.5.01","text":"по выявлению динамики образовательных результатов в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"001:68, 004:359","links":["1.2.4.01"]},{"code":"1.2.5.02","text":"по учету педагогических работников школ с низкими результатами обучения и/или школ, функционирующих в неблагоприятных социальных условиях, прошедших диагностику профессиональных дефицитов/предметных компетенций","scale":"yes-no","basis":"derived","source":"001:69, 004:359","links":["1.2.4.02"]},{"code":"1.2.5.03","text":"по оказанию методической помощи школам с низкими результатами обучения и/или школам, функционирующим в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"001:70, 004:359","links":["1.2.4.03"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:234","positions":[{"code":"1.2.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:234"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:241","positions":[{"code":"1.2.7.01","text":"проведение мероприятий, направленных на повышение качества подготовки обучающихся в школах с низкими результатами обучения и/или школах, функционирующих в неблагоприятных социальных условиях","scale":"yes-no","basis":"derived","source":"000:244"},{"code":"1.2.7.02","text":"укрепление кадрового потенциала школ, работающих в неблагоприятных социальных условиях и демонстрирующих низкие результаты, через создание моделей использования психолого-педагогического потенциала сети образовательных организаций, замещения вакансий педагогических работников в организациях-участниках проекта победителями конкурса педагогических работников на получение грантовой поддержки","scale":"yes-no","basis":"derived","source":"000:245"},{"code":"1.2.7.03","text":"создание современной образовательной среды в школах с низкими результатами обучения и школами, функционирующими в неблагоприятных социальных условиях, в первую очередь, создание классов дистанционного обучения, в том числе с использованием системы видеоконференцсвязи","scale":"yes-no","basis":"derived","source":"000:246"},{"code":"1.2.7.04","text":"адресная поддержка школ «зоны риска» через различные варианты реализации основной образовательной программы в сетевой форме с образовательными организациями","scale":"yes-no","basis":"derived","source":"000:247"},{"code":"1.2.7.05","text":"оказание адресной консультативно-методической помощи организациям «зоны риска» в процессе разработки программ развития школ","scale":"yes-no","basis":"derived","source":"000:248"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:250","positions":[{"code":"1.2.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:250"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:258","positions":[{"code":"1.2.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:258"}]}]},{"number":"1.3","system":"talents","title":"Система выявления, поддержки и развития способностей и талантов у детей и молодежи","maximum":54,"source":"001:72, 000:262","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:74, 004:23","positions":[{"code":"1.3.1.01","text":"по выявлению, поддержке и развитию способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"001:76"},{"code":"1.3.1.02","text":"по выявлению, поддержке и развитию способностей и талантов у обучающихся с ОВЗ","scale":"yes-no","basis":"derived","source":"001:77"},{"code":"1.3.1.03","text":"по охвату обучающихся дополнительным образованием","scale":"yes-no","basis":"derived","source":"001:78"},{"code":"1.3.1.04","text":"по индивидуализации обучения","scale":"yes-no","basis":"derived","source":"001:79"},{"code":"1.3.1.05","text":"по повышению уровня профессиональных компетенций педагогических работников в области выявления, поддержки и развития способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"001:80"},{"code":"1.3.1.06","text":"по осуществлению психолого-педагогического сопровождения способных и талантливых детей и молодежи","scale":"yes-no","basis":"derived","source":"001:81"},{"code":"1.3.1.07","text":"по осуществлению межмуниципального, сетевого взаимодействия по вопросам выявления, поддержки и развития способностей и талантов у детей и молодежи, в том числе с профессиональными образовательными организациями и образовательными организациями высшего образования","scale":"yes-no","basis":"derived","source":"001:82"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:84, 004:71-74","positions":[{"code":"1.3.2.01","text":"по выявлению, поддержке и развитию способностей и талантов у детей и молодежи","scale":"indicator-goal","basis":"derived","source":"001:86, 004:71-74"},{"code":"1.3.2.02","text":"по выявлению, поддержке и развитию способностей и талантов у обучающихся с ОВЗ","scale":"indicator-goal","basis":"derived","source":"001:87, 004:71-74"},{"code":"1.3.2.03","text":"по учету участников этапов Всероссийской олимпиады школьников","scale":"indicator-goal","basis":"derived","source":"001:88, 004:71-74"},{"code":"1.3.2.04","text":"по учету иных форм развития образовательных достижений школьников (за исключением Всероссийской олимпиады школьников)","scale":"indicator-goal","basis":"derived","source":"001:88, 004:71-74"},{"code":"1.3.2.05","text":"по охвату обучающихся дополнительным образованием","scale":"indicator-goal","basis":"derived","source":"001:89, 004:71-74"},{"code":"1.3.2.06","text":"по учету обучающихся по индивидуальным учебным планам","scale":"indicator-goal","basis":"derived","source":"001:90, 004:71-74"},{"code":"1.3.2.07","text":"по развитию способностей у обучающихся в классах с углубленным изучением отдельных предметов, профильных (предпрофильных) классах","scale":"indicator-goal","basis":"derived","source":"001:91, 004:71-74"},{"code":"1.3.2.08","text":"по учету педагогических работников, повысивших уровень профессиональных компетенций в области выявления, поддержки и развития способностей и талантов у детей и молодежи","scale":"indicator-goal","basis":"derived","source":"001:92, 004:71-74"},{"code":"1.3.2.09","text":"по осуществлению психолого-педагогического сопровождения способных и талантливых детей и молодежи","scale":"indicator-goal","basis":"derived","source":"001:94, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:84","positions":[{"code":"1.3.2.10","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:297","positions":[{"code":"1.3.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:297"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:305, 004:116","positions":[{"code":"1.3.4.01","text":"по выявлению, поддержке и развитию способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"001:86, 004:116","links":["1.3.2.01"]},{"code":"1.3.4.02","text":"по выявлению, поддержке и развитию способностей и талантов у обучающихся с ОВЗ","scale":"yes-no","basis":"derived","source":"001:87, 004:116","links":["1.3.2.02"]},{"code":"1.3.4.03","text":"по учету участников этапов Всероссийской олимпиады школьников","scale":"yes-no","basis":"derived","source":"001:88, 004:116","links":["1.3.2.03"]},{"code":"1.3.4.04","text":"по учету иных форм развития образовательных достижений школьников (за исключением Всероссийской олимпиады школьников)","scale":"yes-no","basis":"derived","source":"001:88, 004:116","links":["1.3.2.04"]},{"code":"1.3.4.05","text":"по охвату обучающихся дополнительным образованием","scale":"yes-no","basis":"derived","source":"001:89, 004:116","links":["1.3.2.05"]},{"code":"1.3.4.06","text":"по учету обучающихся по индивидуальным учебным планам","scale":"yes-no","basis":"derived","source":"001:90, 004:116","links":["1.3.2.06"]},{"code":"1.3.4.07","text":"по развитию способностей у обучающихся в классах с углубленным изучением отдельных предметов, профильных (предпрофильных) классах","scale":"yes-no","basis":"derived","source":"001:91, 004:116","links":["1.3.2.07"]},{"code":"1.3.4.08","text":"по учету педагогических работников, повысивших уровень профессиональных компетенций в области выявления, поддержки и развития способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"001:92, 004:116","links":["1.3.2.08"]},{"code":"1.3.4.09","text":"по осуществлению психолого-педагогического сопровождения способных и талантливых детей и молодежи","scale":"yes-no","basis":"derived","source":"001:94, 004:116","links":["1.3.2.09"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:315, 004:359","hints":[{"text":"анализ участия обучающихся в школьном, муниципальном региональном этапах ВСОШ","source":"000:318"},{"text":"анализ иных форм развития образовательных (предметных, учебных) достижений школьников","source":"000:320"},{"text":"анализ охвата обучающихся дополнительным образованием","source":"000:322"},{"text":"анализ участия обучающихся в региональных, муниципальных и всероссийских конкурсах, входящих в перечень значимых мероприятий по выявлению, поддержке и развитию способностей и талантов у детей и молодежи","source":"000:324"},{"text":"анализ результатов подготовки педагогических работников по вопросам развития способностей и талантов","source":"000:326"}],"positions":[{"code":"1.3.5.01","text":"по выявлению, поддержке и развитию способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"001:86, 004:359","links":["1.3.4.01"]},{"code":"1.3.5.02","text":"по выявлению, поддержке и развитию способностей и талантов у обучающихся с ОВЗ","scale":"yes-no","basis":"derived","source":"001:87, 004:359","links":["1.3.4.02"]},{"code":"1.3.5.03","text":"по учету участников этапов Всероссийской олимпиады школьников","scale":"yes-no","basis":"derived","source":"001:88, 004:359","links":["1.3.4.03"]},{"code":"1.3.5.04","text":"по учету иных форм развития образовательных достижений школьников (за исключением Всероссийской олимпиады школьников)","scale":"yes-no","basis":"derived","source":"001:88, 004:359","links":["1.3.4.04"]},{"code":"1.3.5.05","text":"по охвату обучающихся дополнительным образованием","scale":"yes-no","basis":"derived","source":"001:89, 004:359","links":["1.3.4.05"]},{"code":"1.3.5.06","text":"по учету обучающихся по индивидуальным учебным планам","scale":"yes-no","basis":"derived","source":"001:90, 004:359","links":["1.3.4.06"]},{"code":"1.3.5.07","text":"по развитию способностей у обучающихся в классах с углубленным изучением отдельных предметов, профильных (предпрофильных) классах","scale":"yes-no","basis":"derived","source":"001:91, 004:359","links":["1.3.4.07"]},{"code":"1.3.5.08","text":"по учету педагогических работников, повысивших уровень профессиональных компетенций в области выявления, поддержки и развития способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"001:92, 004:359","links":["1.3.4.08"]},{"code":"1.3.5.09","text":"по осуществлению психолого-педагогического сопровождения способных и талантливых детей и молодежи","scale":"yes-no","basis":"derived","source":"001:94, 004:359","links":["1.3.4.09"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:327","positions":[{"code":"1.3.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:327"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:335","positions":[{"code":"1.3.7.01","text":"принятие мер, направленных на стимулирование и поощрение педагогов, работающих со способными и талантливыми детьми и молодежью","scale":"yes-no","basis":"derived","source":"000:340"},{"code":"1.3.7.02","text":"принятие мер, направленных на стимулирование и поощрение способных детей и талантливой молодежи","scale":"yes-no","basis":"derived","source":"000:342"},{"code":"1.3.7.03","text":"принятие мер, направленных на увеличение охвата обучающихся мероприятиями по выявлению, поддержке и развитию способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"000:344"},{"code":"1.3.7.04","text":"принятие мер, направленных на развитие дополнительного образования в регионе","scale":"yes-no","basis":"derived","source":"000:346"},{"code":"1.3.7.05","text":"проведение мероприятий, направленных на поддержку участия команд кружков технического творчества, точек роста, творческих детских коллективов в региональных и федеральных конкурсах, соревнованиях и т.п.","scale":"yes-no","basis":"derived","source":"000:348"},{"code":"1.3.7.06","text":"проведение мероприятий для родителей (законных представителей) по вопросам выявления, поддержки и развития способностей и талантов у детей и молодежи","scale":"yes-no","basis":"derived","source":"000:350"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:352","positions":[{"code":"1.3.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:352"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:363","positions":[{"code":"1.3.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:363"}]}]},{"number":"1.4","system":"career-guidance","title":"Система работы по самоопределению и профессиональной ориентации обучающихся","maximum":49,"source":"001:96, 000:367","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:98, 004:23","positions":[{"code":"1.4.1.01","text":"по выявлению предпочтений обучающихся в области профессиональной ориентации","scale":"yes-no","basis":"derived","source":"001:100"},{"code":"1.4.1.02","text":"по сопровождению профессионального самоопределения обучающихся","scale":"yes-no","basis":"derived","source":"001:101"},{"code":"1.4.1.03","text":"по проведению ранней профориентации обучающихся","scale":"yes-no","basis":"derived","source":"001:102"},{"code":"1.4.1.04","text":"по проведению профориентации обучающихся с ОВЗ","scale":"yes-no","basis":"derived","source":"001:103"},{"code":"1.4.1.05","text":"по осуществлению взаимодействия образовательных организаций с учреждениями/предприятиями","scale":"yes-no","basis":"derived","source":"001:104"},{"code":"1.4.1.06","text":"по содействию в удовлетворении потребности в кадрах на основе анализа рынка труда муниципального образования и региона","scale":"yes-no","basis":"derived","source":"001:105"},{"code":"1.4.1.07","text":"по развитию конкурсного движения профориентационной направленности","scale":"yes-no","basis":"derived","source":"001:106"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:108, 004:71-74","positions":[{"code":"1.4.2.01","text":"по выявлению предпочтений обучающихся в области профессиональной ориентации","scale":"indicator-goal","basis":"derived","source":"001:110, 004:71-74"},{"code":"1.4.2.02","text":"по сопровождению профессионального самоопределения обучающихся","scale":"indicator-goal","basis":"derived","source":"001:111, 004:71-74"},{"code":"1.4.2.03","text":"по учету обучающихся, выбравших для сдачи государственной итоговой аттестации по образовательным программам среднего общего образования учебные предметы, изучавшиеся на углубленном уровне","scale":"indicator-goal","basis":"derived","source":"001:112, 004:71-74"},{"code":"1.4.2.04","text":"по учету обучающихся, поступивших в профессиональные образовательные организации и образовательные организации высшего образования по профилю обучения","scale":"indicator-goal","basis":"derived","source":"001:113, 004:71-74"},{"code":"1.4.2.05","text":"по проведению ранней профориентации обучающихся","scale":"indicator-goal","basis":"derived","source":"001:114, 004:71-74"},{"code":"1.4.2.06","text":"по проведению профориентации обучающихся с ОВЗ","scale":"indicator-goal","basis":"derived","source":"001:115, 004:71-74"},{"code":"1.4.2.07","text":"по осуществлению взаимодействия образовательных организаций с учреждениями/предприятиями","scale":"indicator-goal","basis":"derived","source":"001:116, 004:71-74"},{"code":"1.4.2.08","text":"по учету обучающихся, участвующих в конкурсах профориентационной направленности","scale":"indicator-goal","basis":"derived","source":"001:117, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:108","positions":[{"code":"1.4.2.09","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:445","positions":[{"code":"1.4.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:445"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:455, 004:116","positions":[{"code":"1.4.4.01","text":"по выявлению предпочтений обучающихся в области профессиональной ориентации","scale":"yes-no","basis":"derived","source":"001:110, 004:116","links":["1.4.2.01"]},{"code":"1.4.4.02","text":"по сопровождению профессионального самоопределения обучающихся","scale":"yes-no","basis":"derived","source":"001:111, 004:116","links":["1.4.2.02"]},{"code":"1.4.4.03","text":"по учету обучающихся, выбравших для сдачи государственной итоговой аттестации по образовательным программам среднего общего образования учебные предметы, изучавшиеся на углубленном уровне","scale":"yes-no","basis":"derived","source":"001:112, 004:116","links":["1.4.2.03"]},{"code":"1.4.4.04","text":"по учету обучающихся, поступивших в профессиональные образовательные организации и образовательные организации высшего образования по профилю обучения","scale":"yes-no","basis":"derived","source":"001:113, 004:116","links":["1.4.2.04"]},{"code":"1.4.4.05","text":"по проведению ранней профориентации обучающихся","scale":"yes-no","basis":"derived","source":"001:114, 004:116","links":["1.4.2.05"]},{"code":"1.4.4.06","text":"по проведению профориентации обучающихся с ОВЗ","scale":"yes-no","basis":"derived","source":"001:115, 004:116","links":["1.4.2.06"]},{"code":"1.4.4.07","text":"по осуществлению взаимодействия образовательных организаций с учреждениями/предприятиями","scale":"yes-no","basis":"derived","source":"001:116, 004:116","links":["1.4.2.07"]},{"code":"1.4.4.08","text":"по учету обучающихся, участвующих в конкурсах профориентационной направленности","scale":"yes-no","basis":"derived","source":"001:117, 004:116","links":["1.4.2.08"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:508, 004:359","hints":[{"text":"анализ по выявлению предпочтений обучающихся в области профессиональной ориентации","source":"000:510"},{"text":"анализ по сопровождению профессионального самоопределения обучающихся","source":"000:511"},{"text":"анализ по учету обучающихся, выбравших для сдачи государственной итоговой аттестации по образовательным программам основного общего образования учебные предметы, соответствующие профилю обучения","source":"000:512"},{"text":"анализ по учету обучающихся, выбравших для сдачи государственной итоговой аттестации по образовательным программам среднего общего образования учебные предметы, соответствующие профилю обучения","source":"000:514"},{"text":"анализ по учету обучающихся, поступивших в ПОО и ВО по профилю обучения","source":"000:515"},{"text":"анализ по осуществлению взаимодействия образовательных организаций с учреждениями/предприятиями","source":"000:516"},{"text":"анализ по учету обучающихся, участвующих в конкурсах профориентационной направленности","source":"000:517"}],"positions":[{"code":"1.4.5.01","text":"по выявлению предпочтений обучающихся в области профессиональной ориентации","scale":"yes-no","basis":"derived","source":"001:110, 004:359","links":["1.4.4.01"]},{"code":"1.4.5.02","text":"по сопровождению профессионального самоопределения обучающихся","scale":"yes-no","basis":"derived","source":"001:111, 004:359","links":["1.4.4.02"]},{"code":"1.4.5.03","text":"по учету обучающихся, выбравших для сдачи государственной итоговой аттестации по образовательным программам среднего общего образования учебные предметы, изучавшиеся на углубленном уровне","scale":"yes-no","basis":"derived","source":"001:112, 004:359","links":["1.4.4.03"]},{"code":"1.4.5.04","text":"по учету обучающихся, поступивших в профессиональные образовательные организации и образовательные организации высшего образования по профилю обучения","scale":"yes-no","basis":"derived","source":"001:113, 004:359","links":["1.4.4.04"]},{"code":"1.4.5.05","text":"по проведению ранней профориентации обучающихся","scale":"yes-no","basis":"derived","source":"001:114, 004:359","links":["1.4.4.05"]},{"code":"1.4.5.06","text":"по проведению профориентации обучающихся с ОВЗ","scale":"yes-no","basis":"derived","source":"001:115, 004:359","links":["1.4.4.06"]},{"code":"1.4.5.07","text":"по осуществлению взаимодействия образовательных организаций с учреждениями/предприятиями","scale":"yes-no","basis":"derived","source":"001:116, 004:359","links":["1.4.4.07"]},{"code":"1.4.5.08","text":"по учету обучающихся, участвующих в конкурсах профориентационной направленности","scale":"yes-no","basis":"derived","source":"001:117, 004:359","links":["1.4.4.08"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:518","positions":[{"code":"1.4.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:518"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:526","positions":[{"code":"1.4.7.01","text":"принятие мер по формированию готовности к саморазвитию и профессиональному самоопределению обучающихся","scale":"yes-no","basis":"derived","source":"000:530"},{"code":"1.4.7.02","text":"проведение профориентационных мероприятий совместно с учреждениями/предприятиями, образовательными организациями","scale":"yes-no","basis":"derived","source":"000:531"},{"code":"1.4.7.03","text":"проведение мероприятий, направленных на поддержку реализаций школьных проектов с привлечением работодателей, направленных на самоопределение и профориентацию","scale":"yes-no","basis":"derived","source":"000:532"},{"code":"1.4.7.04","text":"проведение мероприятий по формированию профильных педагогических классов в ОО","scale":"yes-no","basis":"derived","source":"000:533"},{"code":"1.4.7.05","text":"проведение мероприятий для родителей (законных представителей) по вопросам профессиональной ориентации обучающихся","scale":"yes-no","basis":"derived","source":"000:534"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:535","positions":[{"code":"1.4.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:535"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:540","positions":[{"code":"1.4.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:540"}]}]},{"number":"2.1","system":"leaders-effectiveness","title":"Система мониторинга эффективности руководителей образовательных организаций","maximum":35,"source":"001:121, 000:545","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:123, 004:23","positions":[{"code":"2.1.1.01","text":"по повышению качества управленческой деятельности","scale":"yes-no","basis":"derived","source":"001:125"},{"code":"2.1.1.02","text":"по формированию профессиональных компетенций руководителей образовательных организаций","scale":"yes-no","basis":"derived","source":"001:126"},{"code":"2.1.1.03","text":"по обеспечению качества подготовки обучающихся","scale":"yes-no","basis":"derived","source":"001:128"},{"code":"2.1.1.04","text":"по формированию резерва управленческих кадров","scale":"yes-no","basis":"derived","source":"001:129"},{"code":"2.1.1.05","text":"по созданию условий для реализации основных образовательных программ (кадровых, финансовых, материально-технических и иных)","scale":"yes-no","basis":"derived","source":"001:130"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:132, 004:71-74","positions":[{"code":"2.1.2.01","text":"по учету руководителей образовательных организаций, повысивших уровень профессиональных компетенций","scale":"indicator-goal","basis":"derived","source":"001:134, 004:71-74"},{"code":"2.1.2.02","text":"по достижению обучающимися планируемых результатов освоения основных образовательных программ","scale":"indicator-goal","basis":"derived","source":"001:135, 004:71-74"},{"code":"2.1.2.03","text":"по организации получения образования обучающимися с ОВЗ, детьми-инвалидами","scale":"indicator-goal","basis":"derived","source":"001:136, 004:71-74"},{"code":"2.1.2.04","text":"по формированию резерва управленческих кадров","scale":"indicator-goal","basis":"derived","source":"001:137, 004:71-74"},{"code":"2.1.2.05","text":"по созданию условий для реализации основных образовательных программ (кадровых, финансовых, материально-технических и иных)","scale":"indicator-goal","basis":"derived","source":"001:138, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:132","positions":[{"code":"2.1.2.06","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:569","positions":[{"code":"2.1.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:569"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:579, 004:116","positions":[{"code":"2.1.4.01","text":"по учету руководителей образовательных организаций, повысивших уровень профессиональных компетенций","scale":"yes-no","basis":"derived","source":"001:134, 004:116","links":["2.1.2.01"]},{"code":"2.1.4.02","text":"по достижению обучающимися планируемых результатов освоения основных образовательных программ","scale":"yes-no","basis":"derived","source":"001:135, 004:116","links":["2.1.2.02"]},{"code":"2.1.4.03","text":"по организации получения образования обучающимися с ОВЗ, детьми-инвалидами","scale":"yes-no","basis":"derived","source":"001:136, 004:116","links":["2.1.2.03"]},{"code":"2.1.4.04","text":"по формированию резерва управленческих кадров","scale":"yes-no","basis":"derived","source":"001:137, 004:116","links":["2.1.2.04"]},{"code":"2.1.4.05","text":"по созданию условий для реализации основных образовательных программ (кадровых, финансовых, материально-технических и иных)","scale":"yes-no","basis":"derived","source":"001:138, 004:116","links":["2.1.2.05"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:595, 004:359","hints":[{"text":"анализ участия в реализации национального проекта «Образование», региональных проектов","source":"000:598"},{"text":"анализ выполнения показателей муниципального задания на оказание муниципальных услуг (выполнение работ)","source":"000:600"},{"text":"анализ эффективности инновационной деятельности","source":"000:602"},{"text":"анализ эффективности управленческой деятельности","source":"000:604"},{"text":"анализ выполнения предписаний надзорных органов","source":"000:606"},{"text":"анализ достижений руководителя образовательной организации","source":"000:608"},{"text":"анализ интенсивности деятельности руководителя образовательной организации","source":"000:610"}],"positions":[{"code":"2.1.5.01","text":"по учету руководителей образовательных организаций, повысивших уровень профессиональных компетенций","scale":"yes-no","basis":"derived","source":"001:134, 004:359","links":["2.1.4.01"]},{"code":"2.1.5.02","text":"по достижению обучающимися планируемых результатов освоения основных образовательных программ","scale":"yes-no","basis":"derived","source":"001:135, 004:359","links":["2.1.4.02"]},{"code":"2.1.5.03","text":"по организации получения образования обучающимися с ОВЗ, детьми-инвалидами","scale":"yes-no","basis":"derived","source":"001:136, 004:359","links":["2.1.4.03"]},{"code":"2.1.5.04","text":"по формированию резерва управленческих кадров","scale":"yes-no","basis":"derived","source":"001:137, 004:359","links":["2.1.4.04"]},{"code":"2.1.5.05","text":"по созданию условий для реализации основных образовательных программ (кадровых, финансовых, материально-технических и иных)","scale":"yes-no","basis":"derived","source":"001:138, 004:359","links":["2.1.4.05"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:612","positions":[{"code":"2.1.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:612"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:618","positions":[{"code":"2.1.7.01","text":"организация и проведение профессиональных конкурсов для руководителей образовательных организаций","scale":"yes-no","basis":"derived","source":"000:621"},{"code":"2.1.7.02","text":"формирование резерва управленческих кадров руководителей образовательных организаций","scale":"yes-no","basis":"derived","source":"000:622"},{"code":"2.1.7.03","text":"реализация адресных программ повышения квалификации руководителей образовательных организаций","scale":"yes-no","basis":"derived","source":"000:624"},{"code":"2.1.7.04","text":"организация сетевого взаимодействия для руководителей образовательных организаций","scale":"yes-no","basis":"derived","source":"000:625"},{"code":"2.1.7.05","text":"проведение процедур, направленных на выявление и устранение профессиональных дефицитов руководителей образовательных организаций","scale":"yes-no","basis":"derived","source":"000:626"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:627","positions":[{"code":"2.1.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:627"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:633","positions":[{"code":"2.1.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:633"}]}]},{"number":"2.2","system":"teachers-development","title":"Система обеспечения профессионального развития педагогических работников","maximum":41,"source":"001:140, 000:637","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:142, 004:23","positions":[{"code":"2.2.1.01","text":"по выявлению профессиональных дефицитов педагогических работников","scale":"yes-no","basis":"derived","source":"001:144"},{"code":"2.2.1.02","text":"по повышению профессионального мастерства педагогических работников","scale":"yes-no","basis":"derived","source":"001:144"},{"code":"2.2.1.03","text":"по поддержке молодых педагогов/реализации программ наставничества педагогических работников","scale":"yes-no","basis":"derived","source":"001:145"},{"code":"2.2.1.04","text":"по поддержке методических объединений и/или профессиональных сообществ педагогов на муниципальном уровне","scale":"yes-no","basis":"derived","source":"001:146"},{"code":"2.2.1.05","text":"по организации сетевого взаимодействия педагогов (методических объединений, профессиональных сообществ педагогов) на муниципальном уровне","scale":"yes-no","basis":"derived","source":"001:147"},{"code":"2.2.1.06","text":"по выявлению кадровых потребностей в образовательных организациях муниципалитета","scale":"yes-no","basis":"derived","source":"001:148"},{"code":"2.2.1.07","text":"по осуществлению научно-методического сопровождения педагогических работников","scale":"yes-no","basis":"derived","source":"001:149"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:151, 004:71-74","positions":[{"code":"2.2.2.01","text":"по учету педагогических работников, прошедших диагностику профессиональных дефицитов/предметных компетенций","scale":"indicator-goal","basis":"derived","source":"001:153, 004:71-74"},{"code":"2.2.2.02","text":"по повышению профессионального мастерства педагогических работников","scale":"indicator-goal","basis":"derived","source":"001:154, 004:71-74"},{"code":"2.2.2.03","text":"по осуществлению методической поддержки молодых педагогов/по реализации системы наставничества","scale":"indicator-goal","basis":"derived","source":"001:155, 004:71-74"},{"code":"2.2.2.04","text":"по реализации сетевого взаимодействия педагогов (методических объединений, профессиональных сообществ педагогов) на муниципальном уровне","scale":"indicator-goal","basis":"derived","source":"001:157, 004:71-74"},{"code":"2.2.2.05","text":"по выявлению кадровых потребностей в образовательных организациях муниципалитета","scale":"indicator-goal","basis":"derived","source":"001:158, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:151","positions":[{"code":"2.2.2.06","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:675","positions":[{"code":"2.2.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:675"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:685, 004:116","positions":[{"code":"2.2.4.01","text":"по учету педагогических работников, прошедших диагностику профессиональных дефицитов/предметных компетенций","scale":"yes-no","basis":"derived","source":"001:153, 004:116","links":["2.2.2.01"]},{"code":"2.2.4.02","text":"по повышению профессионального мастерства педагогических работников","scale":"yes-no","basis":"derived","source":"001:154, 004:116","links":["2.2.2.02"]},{"code":"2.2.4.03","text":"по осуществлению методической поддержки молодых педагогов/по реализации системы наставничества","scale":"yes-no","basis":"derived","source":"001:155, 004:116","links":["2.2.2.03"]},{"code":"2.2.4.04","text":"по реализации сетевого взаимодействия педагогов (методических объединений, профессиональных сообществ педагогов) на муниципальном уровне","scale":"yes-no","basis":"derived","source":"001:157, 004:116","links":["2.2.2.04"]},{"code":"2.2.4.05","text":"по выявлению кадровых потребностей в образовательных организациях муниципалитета","scale":"yes-no","basis":"derived","source":"001:158, 004:116","links":["2.2.2.05"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:692, 004:359","hints":[{"text":"анализ качества освоения программ дополнительного профессионального образования","source":"000:694"},{"text":"повышение эффективности и качества педагогической деятельности посредством индивидуальной работы над выявленными профессиональными дефицитами, поддержки мотивации к профессиональному росту, работы против профессионального выгорания","source":"000:695"},{"text":"анализ по поддержке молодых педагогов / реализации программ наставничества педагогических работников","source":"000:696"},{"text":"анализ по выявлению кадровых потребностей в образовательных организациях {of_municipality}","source":"000:697"}],"positions":[{"code":"2.2.5.01","text":"по учету педагогических работников, прошедших диагностику профессиональных дефицитов/предметных компетенций","scale":"yes-no","basis":"derived","source":"001:153, 004:359","links":["2.2.4.01"]},{"code":"2.2.5.02","text":"по повышению профессионального мастерства педагогических работников","scale":"yes-no","basis":"derived","source":"001:154, 004:359","links":["2.2.4.02"]},{"code":"2.2.5.03","text":"по осуществлению методической поддержки молодых педагогов/по реализации системы наставничества","scale":"yes-no","basis":"derived","source":"001:155, 004:359","links":["2.2.4.03"]},{"code":"2.2.5.04","text":"по реализации сетевого взаимодействия педагогов (методических объединений, профессиональных сообществ педагогов) на муниципальном уровне","scale":"yes-no","basis":"derived","source":"001:157, 004:359","links":["2.2.4.04"]},{"code":"2.2.5.05","text":"по выявлению кадровых потребностей в образовательных организациях муниципалитета","scale":"yes-no","basis":"derived","source":"001:158, 004:359","links":["2.2.4.05"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:699","positions":[{"code":"2.2.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:699"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:704","positions":[{"code":"2.2.7.01","text":"проведение мероприятий по информированию педагогического сообщества о новых тенденциях в сфере образования, задачах и требованиях к профессиональной компетентности педагогических работников","scale":"yes-no","basis":"derived","source":"000:706"},{"code":"2.2.7.02","text":"проведение конкурсов профессионального мастерства педагогических работников","scale":"yes-no","basis":"derived","source":"000:707"},{"code":"2.2.7.03","text":"проведение мероприятий, направленных на повышение мотивации педагогических работников на обновление профессиональных знаний, умений и навыков и использование передовых педагогических практик","scale":"yes-no","basis":"derived","source":"000:708"},{"code":"2.2.7.04","text":"реализация мероприятий, направленных на обновление дополнительных профессиональных программ","scale":"yes-no","basis":"derived","source":"000:709"},{"code":"2.2.7.05","text":"принятие мер по развитию цифровой образовательной среды дополнительного профессионального образования педагогических работников","scale":"yes-no","basis":"derived","source":"000:710"},{"code":"2.2.7.06","text":"принятие мер, направленных на помощь молодым педагогам, в том числе на развитие института наставничества","scale":"yes-no","basis":"derived","source":"000:711"},{"code":"2.2.7.07","text":"организация методической помощи методическим объединениям и/или профессиональным сообществам педагогов","scale":"yes-no","basis":"derived","source":"000:712"},{"code":"2.2.7.08","text":"проведение мероприятий, направленных на повышение качества методического сопровождения педагогических работников","scale":"yes-no","basis":"derived","source":"000:713"},{"code":"2.2.7.09","text":"принятие мер, направленных на устранение кадровых дефицитов в ОО","scale":"yes-no","basis":"derived","source":"000:714"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:716","positions":[{"code":"2.2.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:716"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:722","positions":[{"code":"2.2.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:722"}]}]},{"number":"2.3","system":"upbringing","title":"Система организации воспитания обучающихся","maximum":57,"source":"001:160, 000:726","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:160, 004:23","positions":[{"code":"2.3.1.01","text":"по развитию социальных институтов воспитания","scale":"yes-no","basis":"derived","source":"001:162"},{"code":"2.3.1.02","text":"по обновлению воспитательного процесса с учетом современных достижений науки и на основе отечественных традиций (гражданское воспитание, патриотическое воспитание и формирование российской идентичности, духовное и нравственное воспитание детей на основе российских традиционных ценностей и т.д.)","scale":"yes-no","basis":"derived","source":"001:163"},{"code":"2.3.1.03","text":"по обеспечению физической, информационной и психологической безопасности","scale":"yes-no","basis":"derived","source":"001:164"},{"code":"2.3.1.04","text":"по развитию добровольчества (волонтерства) среди обучающихся","scale":"yes-no","basis":"derived","source":"001:165"},{"code":"2.3.1.05","text":"по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"yes-no","basis":"derived","source":"001:166"},{"code":"2.3.1.06","text":"по поддержке семей и детей, находящихся в сложной жизненной ситуации","scale":"yes-no","basis":"derived","source":"001:167"},{"code":"2.3.1.07","text":"по поддержке обучающихся, для которых русский язык не является родным","scale":"yes-no","basis":"derived","source":"001:168"},{"code":"2.3.1.08","text":"по повышению педагогической культуры родителей (законных представителей) обучающихся","scale":"yes-no","basis":"derived","source":"001:169"},{"code":"2.3.1.09","text":"по организации работы педагогических работников, осуществляющих классное руководство в образовательных организациях","scale":"yes-no","basis":"derived","source":"001:170"},{"code":"2.3.1.10","text":"по осуществлению воспитательной деятельности в период каникулярного отдыха обучающихся","scale":"yes-no","basis":"derived","source":"001:171"},{"code":"2.3.1.11","text":"по осуществлению сетевого и межведомственного взаимодействия для методического обеспечения воспитательной работы","scale":"yes-no","basis":"derived","source":"001:172"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:174, 004:71-74","positions":[{"code":"2.3.2.01","text":"по развитию социальных институтов воспитания","scale":"indicator-goal","basis":"derived","source":"001:176, 004:71-74"},{"code":"2.3.2.02","text":"по обновлению воспитательного процесса с учетом современных достижений науки и на основе отечественных традиций (гражданское воспитание, патриотическое воспитание и формирование российской идентичности, духовное и нравственное воспитание детей на основе российских традиционных ценностей и т.д.)","scale":"indicator-goal","basis":"derived","source":"001:177, 004:71-74"},{"code":"2.3.2.03","text":"по развитию добровольчества (волонтерства)","scale":"indicator-goal","basis":"derived","source":"001:178, 004:71-74"},{"code":"2.3.2.04","text":"по развитию детских общественных объединений (РДШ, Юнармия, ЮИД и т.д.)","scale":"indicator-goal","basis":"derived","source":"001:179, 004:71-74"},{"code":"2.3.2.05","text":"по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"indicator-goal","basis":"derived","source":"001:180, 004:71-74"},{"code":"2.3.2.06","text":"по учету обучающихся, для которых русский язык не является родным","scale":"indicator-goal","basis":"derived","source":"001:181, 004:71-74"},{"code":"2.3.2.07","text":"по эффективности деятельности педагогических работников по классному руководству","scale":"indicator-goal","basis":"derived","source":"001:183, 004:71-74"},{"code":"2.3.2.08","text":"по учету несовершеннолетних обучающихся, охваченных различными формами деятельности в период каникулярного отдыха","scale":"indicator-goal","basis":"derived","source":"001:184, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:174","positions":[{"code":"2.3.2.09","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:768","positions":[{"code":"2.3.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:768"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:778, 004:116","positions":[{"code":"2.3.4.01","text":"по развитию социальных институтов воспитания","scale":"yes-no","basis":"derived","source":"001:176, 004:116","links":["2.3.2.01"]},{"code":"2.3.4.02","text":"по обновлению воспитательного процесса с учетом современных достижений науки и на основе отечественных традиций (гражданское воспитание, патриотическое воспитание и формирование российской идентичности, духовное и нравственное воспитание детей на основе российских традиционных ценностей и т.д.)","scale":"yes-no","basis":"derived","source":"001:177, 004:116","links":["2.3.2.02"]},{"code":"2.3.4.03","text":"по развитию добровольчества (волонтерства)","scale":"yes-no","basis":"derived","source":"001:178, 004:116","links":["2.3.2.03"]},{"code":"2.3.4.04","text":"по развитию детских общественных объединений (РДШ, Юнармия, ЮИД и т.д.)","scale":"yes-no","basis":"derived","source":"001:179, 004:116","links":["2.3.2.04"]},{"code":"2.3.4.05","text":"по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"yes-no","basis":"derived","source":"001:180, 004:116","links":["2.3.2.05"]},{"code":"2.3.4.06","text":"по учету обучающихся, для которых русский язык не является родным","scale":"yes-no","basis":"derived","source":"001:181, 004:116","links":["2.3.2.06"]},{"code":"2.3.4.07","text":"по эффективности деятельности педагогических работников по классному руководству","scale":"yes-no","basis":"derived","source":"001:183, 004:116","links":["2.3.2.07"]},{"code":"2.3.4.08","text":"по учету несовершеннолетних обучающихся, охваченных различными формами деятельности в период каникулярного отдыха","scale":"yes-no","basis":"derived","source":"001:184, 004:116","links":["2.3.2.08"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:792, 004:359","hints":[{"text":"анализ реализации программ, направленных на воспитание обучающихся","source":"000:795"},{"text":"анализ развития добровольчества (волонтерства) среди обучающихся","source":"000:796"},{"text":"анализ по развитию детских общественных объединений (РДШ, Юнармия, ЮИД и т.д.)","source":"000:797"},{"text":"анализ по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","source":"000:798"},{"text":"анализ по учету несовершеннолетних обучающихся, охваченных различными формами деятельности в период каникулярного отдыха","source":"000:799"},{"text":"анализ по подготовке кадров по приоритетным направлениям воспитания и социализации обучающихся","source":"000:800"}],"positions":[{"code":"2.3.5.01","text":"по развитию социальных институтов воспитания","scale":"yes-no","basis":"derived","source":"001:176, 004:359","links":["2.3.4.01"]},{"code":"2.3.5.02","text":"по обновлению воспитательного процесса с учетом современных достижений науки и на основе отечественных традиций (гражданское воспитание, патриотическое воспитание и формирование российской идентичности, духовное и нравственное воспитание детей на основе российских традиционных ценностей и т.д.)","scale":"yes-no","basis":"derived","source":"001:177, 004:359","links":["2.3.4.02"]},{"code":"2.3.5.03","text":"по развитию добровольчества (волонтерства)","scale":"yes-no","basis":"derived","source":"001:178, 004:359","links":["2.3.4.03"]},{"code":"2.3.5.04","text":"по развитию детских общественных объединений (РДШ, Юнармия, ЮИД и т.д.)","scale":"yes-no","basis":"derived","source":"001:179, 004:359","links":["2.3.4.04"]},{"code":"2.3.5.05","text":"по профилактике безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"yes-no","basis":"derived","source":"001:180, 004:359","links":["2.3.4.05"]},{"code":"2.3.5.06","text":"по учету обучающихся, для которых русский язык не является родным","scale":"yes-no","basis":"derived","source":"001:181, 004:359","links":["2.3.4.06"]},{"code":"2.3.5.07","text":"по эффективности деятельности педагогических работников по классному руководству","scale":"yes-no","basis":"derived","source":"001:183, 004:359","links":["2.3.4.07"]},{"code":"2.3.5.08","text":"по учету несовершеннолетних обучающихся, охваченных различными формами деятельности в период каникулярного отдыха","scale":"yes-no","basis":"derived","source":"001:184, 004:359","links":["2.3.4.08"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:801","positions":[{"code":"2.3.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:801"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:809","positions":[{"code":"2.3.7.01","text":"меры по поддержке детского самоуправления в образовательной организации","scale":"yes-no","basis":"derived","source":"000:813"},{"code":"2.3.7.02","text":"меры по развитию детских общественных объединений","scale":"yes-no","basis":"derived","source":"000:814"},{"code":"2.3.7.03","text":"проведение мероприятий, направленных на повышение уровня мотивации обучающихся к участию в волонтерской деятельности","scale":"yes-no","basis":"derived","source":"000:815"},{"code":"2.3.7.04","text":"меры, направленные на профилактику безопасного поведения детей в сети \\"Интернет\\"","scale":"yes-no","basis":"derived","source":"000:816"},{"code":"2.3.7.05","text":"меры, направленные на профилактику девиантного и делинквентного поведения обучающихся","scale":"yes-no","basis":"derived","source":"000:817"},{"code":"2.3.7.06","text":"меры, направленные на профилактику безнадзорности и правонарушений несовершеннолетних обучающихся","scale":"yes-no","basis":"derived","source":"000:818"},{"code":"2.3.7.07","text":"проведение мероприятий, направленных на повышение престижа профессий, связанных с воспитанием","scale":"yes-no","basis":"derived","source":"000:819"},{"code":"2.3.7.08","text":"обеспечение межведомственного взаимодействия по актуальным проблемам воспитания подрастающего поколения","scale":"yes-no","basis":"derived","source":"000:820"},{"code":"2.3.7.09","text":"организация каникулярного отдыха детей, включая мероприятия по обеспечению безопасности их жизни и здоровья","scale":"yes-no","basis":"derived","source":"000:821"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:822","positions":[{"code":"2.3.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:822"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:827","positions":[{"code":"2.3.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:827"}]}]},{"number":"2.4","system":"preschool-quality","title":"Система мониторинга качества дошкольного образования","maximum":33,"source":"001:186, 000:831","groups":[{"stage":"goals","heading":"Цели","group":"Обоснование целей:","source":"001:188, 004:23","positions":[{"code":"2.4.1.01","text":"по повышению качества образовательных программ дошкольного образования","scale":"yes-no","basis":"derived","source":"001:190"},{"code":"2.4.1.02","text":"по повышению качества содержания образовательной деятельности в дошкольных образовательных организациях (социально-коммуникативное развитие, познавательное развитие, речевое развитие, художественно-эстетическое развитие, физическое развитие)","scale":"yes-no","basis":"derived","source":"001:191"},{"code":"2.4.1.03","text":"по повышению качества образовательных условий в дошкольных образовательных организациях (кадровые условия, развивающая предметно-пространственная среда, психолого-педагогические условия)","scale":"yes-no","basis":"derived","source":"001:192"},{"code":"2.4.1.04","text":"по взаимодействию с семьей (участие семьи в образовательной деятельности, удовлетворенность семьи образовательными услугами, индивидуальная поддержка развития детей в семье)","scale":"yes-no","basis":"derived","source":"001:193"},{"code":"2.4.1.05","text":"по обеспечению здоровья, безопасности и качеству услуг по присмотру и уходу","scale":"yes-no","basis":"derived","source":"001:194"},{"code":"2.4.1.06","text":"по повышению качества управления в дошкольных образовательных организациях","scale":"yes-no","basis":"derived","source":"001:195"}]},{"stage":"indicators","heading":"Показатели","group":"Наличие муниципальных показателей (2 балла - соответствующих обоснованной цели, 1 балл - не соответствующих обоснованной цели):","source":"001:197, 004:71-74","positions":[{"code":"2.4.2.01","text":"по качеству образовательных программ дошкольного образования","scale":"indicator-goal","basis":"derived","source":"001:199, 004:71-74"},{"code":"2.4.2.02","text":"по качеству образовательных условий в дошкольных образовательных организациях (кадровые условия, развивающая предметно-пространственная среда, психолого-педагогические условия)","scale":"indicator-goal","basis":"derived","source":"001:200, 004:71-74"},{"code":"2.4.2.03","text":"по взаимодействию с семьей (участие семьи в образовательной деятельности, удовлетворенность семьи образовательными услугами, индивидуальная поддержка развития детей в семье)","scale":"indicator-goal","basis":"derived","source":"001:201, 004:71-74"},{"code":"2.4.2.04","text":"по обеспечению здоровья, безопасности и качеству услуг по присмотру и уходу","scale":"indicator-goal","basis":"derived","source":"001:202, 004:71-74"}]},{"stage":"indicators","heading":"Показатели","group":null,"source":"001:197","positions":[{"code":"2.4.2.05","text":"Наличие неэффективных показателей и/или показателей с негативными последствиями","scale":"penalty","basis":"penalty","source":"004:101"}]},{"stage":"methods","heading":"Методы сбора и обработки информации","group":null,"source":"000:875","positions":[{"code":"2.4.3.01","text":"Описание методов сбора информации","scale":"yes-no","basis":"derived","source":"004:107, 000:875"}]},{"stage":"monitoring","heading":"Мониторинг показателей","group":"Проведение мониторинга муниципальных показателей (мониторинг по неэффективным показателям и/или показателям с негативными последствиями не учитывается):","source":"000:883, 004:116","positions":[{"code":"2.4.4.01","text":"по качеству образовательных программ дошкольного образования","scale":"yes-no","basis":"derived","source":"001:199, 004:116","links":["2.4.2.01"]},{"code":"2.4.4.02","text":"по качеству образовательных условий в дошкольных образовательных организациях (кадровые условия, развивающая предметно-пространственная среда, психолого-педагогические условия)","scale":"yes-no","basis":"derived","source":"001:200, 004:116","links":["2.4.2.02"]},{"code":"2.4.4.03","text":"по взаимодействию с семьей (участие семьи в образовательной деятельности, удовлетворенность семьи образовательными услугами, индивидуальная поддержка развития детей в семье)","scale":"yes-no","basis":"derived","source":"001:201, 004:116","links":["2.4.2.03"]},{"code":"2.4.4.04","text":"по обеспечению здоровья, безопасности и качеству услуг по присмотру и уходу","scale":"yes-no","basis":"derived","source":"001:202, 004:116","links":["2.4.2.04"]}]},{"stage":"analysis","heading":"Анализ результатов мониторинга","group":"Проведение анализа результатов мониторинга муниципальных показателей:","source":"000:920, 004:359","hints":[{"text":"анализ качества образовательных программ дошкольного образования","source":"000:923"},{"text":"анализ качества содержания образовательной деятельности в ДОО (социально-коммуникативное развитие, познавательное развитие, речевое развитие, художественно-эстетическое развитие, физическое развитие)","source":"000:924"},{"text":"анализ качества образовательных условий в ДОО (кадровые условия, развивающая предметно-пространственная среда, психолого-педагогические условия)","source":"000:925"},{"text":"анализ качества взаимодействия с семьей (участие семьи в образовательной деятельности, удовлетворѐнность семьи образовательными услугами, индивидуальная поддержка развития детей в семье)","source":"000:926"},{"text":"обеспечение здоровья, безопасности и качеству услуг по присмотру и уходу","source":"000:927"},{"text":"анализ качества управления в ДОО","source":"000:928"}],"positions":[{"code":"2.4.5.01","text":"по качеству образовательных программ дошкольного образования","scale":"yes-no","basis":"derived","source":"001:199, 004:359","links":["2.4.4.01"]},{"code":"2.4.5.02","text":"по качеству образовательных условий в дошкольных образовательных организациях (кадровые условия, развивающая предметно-пространственная среда, психолого-педагогические условия)","scale":"yes-no","basis":"derived","source":"001:200, 004:359","links":["2.4.4.02"]},{"code":"2.4.5.03","text":"по взаимодействию с семьей (участие семьи в образовательной деятельности, удовлетворенность семьи образовательными услугами, индивидуальная поддержка развития детей в семье)","scale":"yes-no","basis":"derived","source":"001:201, 004:359","links":["2.4.4.03"]},{"code":"2.4.5.04","text":"по обеспечению здоровья, безопасности и качеству услуг по присмотру и уходу","scale":"yes-no","basis":"derived","source":"001:202, 004:359","links":["2.4.4.04"]}]},{"stage":"recommendations","heading":"Адресные рекомендации по результатам анализа","group":null,"source":"000:930","positions":[{"code":"2.4.6.01","text":"Наличие адресных рекомендаций по результатам проведённого анализа (1 балл - для одной группы субъектов образовательного процесса; 2 балла - для нескольких групп субъектов)","scale":"recommendation-groups","basis":"derived","source":"004:162-164, 000:930"}]},{"stage":"measures","heading":"Меры, мероприятия","group":null,"source":"000:936","positions":[{"code":"2.4.7.01","text":"меры, направленные на повышение качества образовательных программ дошкольного образования","scale":"yes-no","basis":"derived","source":"000:939"},{"code":"2.4.7.02","text":"меры, направленные на повышение качества педагогической работы в области дошкольного образования","scale":"yes-no","basis":"derived","source":"000:940"},{"code":"2.4.7.03","text":"меры, направленные на повышение качества образовательной деятельности в ДОО","scale":"yes-no","basis":"derived","source":"000:941"},{"code":"2.4.7.04","text":"меры, направленные на повышение качества образовательных условий в ДОО","scale":"yes-no","basis":"derived","source":"000:942"},{"code":"2.4.7.05","text":"меры, направленные на повышение качества дошкольного образования для детей с ОВЗ","scale":"yes-no","basis":"derived","source":"000:943"},{"code":"2.4.7.06","text":"меры, направленные на развитие механизмов управления качеством дошкольного образования","scale":"yes-no","basis":"derived","source":"000:944"}]},{"stage":"decisions","heading":"Управленческие решения","group":null,"source":"000:946","positions":[{"code":"2.4.8.01","text":"Принятие управленческих решений по результатам проведённого анализа","scale":"yes-no","basis":"derived","source":"004:200, 000:946"}]},{"stage":"effectiveness","heading":"Анализ эффективности принятых мер","group":null,"source":"000:951","positions":[{"code":"2.4.9.01","text":"Проведение анализа эффективности принятых мер","scale":"yes-no","basis":"derived","source":"004:209, 000:951"}]}]}],"sources":[{"id":"001","title":"Положение «О реализации муниципальных механизмов управления качеством образования Калининского района»"},{"id":"000","title":"Приказ Управления образования Березовского городского округа от 09.02.2021 № 22 «Об утверждении Положения о реализации деятельности в рамках муниципальной системы оценки качества образования (МСОКО)»"},{"id":"004","title":"Методика для проведения оценки механизмов управления качеством образования в субъектах Российской Федерации"}]}' };

  // src/catalog/find-template.ts
  function templateIds() {
    return Object.keys(templates);
  }
  function findTemplate(id) {
    const text = templateIds().includes(id) ? templates[id] : void 0;
    return text === void 0 ? null : JSON.parse(text);
  }

  // src/catalog/framework-to-rubric.ts
  function frameworkToRubric(framework) {
    var _a, _b;
    const scales = new Map(Object.entries(framework.scales).map(([name, answers]) => [name, answers.map(splitAnswer)]));
    const positions = [];
    for (const system of framework.systems) {
      for (const group of system.groups) {
        const stage = stageNumber(group.stage);
        for (const { code, text, scale: name, basis, source, links } of group.positions) {
          const scale = (_a = scales.get(name)) != null ? _a : [];
          const penalty = basis === "penalty" ? { size: framework.penalty } : null;
          positions.push({
            code,
            mechanism: system.number.slice(0, 1),
            system: system.number,
            systemTitle: system.title,
            stage,
            group: (_b = group.group) != null ? _b : "",
            text,
            scale,
            maximum: penalty ? null : largestAnswer(scale),
            penalty,
            links: links != null ? links : [],
            basis,
            source,
            status: "active"
          });
        }
      }
    }
    return { framework: framework.id, version: framework.version, positions };
  }
  function largestAnswer(scale) {
    return scale.reduce((largest, { code }) => Math.max(largest, Number(code) || 0), 0);
  }
  function splitAnswer(answer) {
    const dash = answer.indexOf(" — ");
    return { code: answer.slice(0, dash), words: answer.slice(dash + " — ".length) };
  }
  function stageNumber(id) {
    const stage = STAGES.find((known) => known.id === id);
    if (!stage) throw new Error(`No stage ${id}`);
    return stage.number;
  }

  // src/catalog/rubric-words.ts
  var BASIS_WORDS = {
    stated: "по источнику",
    default: "по умолчанию",
    derived: "производное",
    penalty: "штраф"
  };
  var STATUS_WORDS = {
    active: "действует",
    retired: "исключена"
  };
  var NOT_SET = "не задано";

  // src/catalog/read-rubric-row.ts
  function readRubricRow(cells, report) {
    var _a;
    const raw = cells("Код");
    const code = cleanText(raw);
    const parts = /^(([1-9])\.[1-9])\.([1-9])\.\d{2}$/.exec(code);
    if (!parts) {
      const found = isDate(raw) ? `дата ${writeDay(raw)}` : `«${code}»`;
      report("Код", `в столбце «Код» методики найдено: ${found}; ожидается код вида 1.1.4.03`);
      return null;
    }
    let right = true;
    const refuse = (column, sentence) => {
      right = false;
      report(column, `${code}: ${sentence}`);
    };
    const [, system = "", mechanism = "", digit] = parts;
    for (const [column, own] of [
      ["Механизм", mechanism],
      ["Система", system]
    ]) {
      const cell = cells(column);
      if (!isDate(cell) && cleanText(cell) !== "" && cleanText(cell).replace(",", ".") !== own) {
        refuse(column, `«${column}» — «${cleanText(cell)}», по коду ожидается ${own}`);
      }
    }
    const stage = (_a = STAGES[Number(digit) - 1]) != null ? _a : STAGES[0];
    const said = cells("Этап");
    if (!isDate(said) && cleanText(said) !== "" && findStage(cleanText(said)) !== stage) {
      refuse("Этап", `«Этап» — «${cleanText(said)}», по коду ожидается ${stage.number} (${stage.title})`);
    }
    const scale = readScale(cells("Шкала"), cells("Слова ответов"));
    if (typeof scale === "string") {
      refuse("Шкала", scale);
      return null;
    }
    if (stage.id !== "indicators" && scale.some((answer) => answer.code === INEFFECTIVE)) {
      refuse("Шкала", `ответ «${INEFFECTIVE}» бывает только у показателей (этап 2)`);
    }
    const basis = readWord(cells("Основание"), BASIS_WORDS);
    if (!basis) refuse("Основание", wordExpected("Основание", cells("Основание"), BASIS_WORDS));
    const status = readWord(cells("Статус"), STATUS_WORDS);
    if (!status) refuse("Статус", wordExpected("Статус", cells("Статус"), STATUS_WORDS));
    const penalty = readPenalty(cells("Штраф"), basis === "penalty", refuse);
    const largest = largestAnswer(scale);
    const maximum = readNumber(cells("Макс."));
    if (penalty ? maximum !== null : maximum !== null && maximum !== largest) {
      const expected = penalty ? "у штрафной позиции ожидается пустая ячейка" : `по шкале ожидается ${largest}`;
      refuse("Макс.", `«Макс.» — «${cleanText(cells("Макс."))}», ${expected}`);
    }
    const text = cleanText(cells("Позиция"));
    if (text === "" || isErrorText(text)) refuse("Позиция", "нет текста позиции");
    if (!right || !basis || !status) return null;
    return {
      code,
      mechanism,
      system,
      systemTitle: cleanText(cells("Название системы")),
      stage: stage.number,
      group: cleanText(cells("Группа")),
      text,
      scale,
      maximum: penalty ? null : largest,
      penalty,
      links: cleanText(cells("Связь")).split(/[;,]/).map((link) => link.trim()).filter((link) => link !== ""),
      basis,
      source: cleanText(cells("Источник")),
      status
    };
  }
  function readPenalty(cell, isPenalty, refuse) {
    const text = cleanText(cell).toLowerCase();
    if (text === "") return isPenalty ? { size: null } : null;
    if (!isPenalty) {
      refuse("Штраф", `«Штраф» — «${text}», но «Основание» позиции не «${BASIS_WORDS.penalty}»`);
      return null;
    }
    if (text === NOT_SET) return { size: null };
    const size = readNumber(cell);
    if (size === null || Number.isNaN(size) || size < 0) {
      refuse("Штраф", `«Штраф» — «${text}», ожидается «${NOT_SET}» или число баллов без минуса`);
      return { size: null };
    }
    return { size };
  }
  function readNumber(cell) {
    const text = cleanText(cell).replace(",", ".");
    if (text === "") return null;
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  }
  function readWord(cell, words) {
    var _a;
    const text = cleanText(cell).toLowerCase();
    return (_a = Object.keys(words).find((id) => id === text || words[id] === text)) != null ? _a : null;
  }
  function wordExpected(column, cell, words) {
    const known = Object.values(words).map((word) => `«${word}»`);
    return `«${column}» — «${cleanText(cell)}», ожидается ${known.join(", ")}`;
  }

  // src/catalog/rubric.ts
  var RUBRIC_COLUMNS = [
    "Код",
    "Механизм",
    "Система",
    "Название системы",
    "Этап",
    "Группа",
    "Позиция",
    "Шкала",
    "Слова ответов",
    "Макс.",
    "Штраф",
    "Связь",
    "Основание",
    "Источник",
    "Статус"
  ];

  // src/catalog/read-rubric-table.ts
  function readRubricTable(table) {
    var _a;
    const problems = [];
    const header = (_a = table[0]) != null ? _a : [];
    const name = isCodeHeader(header[0]) ? readCodeHeader(header[0]) : null;
    if (!name) {
      const found = isDate(header[0]) ? writeDay(header[0]) : cleanText(header[0]);
      const sentence = `первая ячейка диапазона методики — «${found}», ожидается заголовок вида «Код · municipal-model@1»`;
      return { rubric: { framework: "", version: "", positions: [] }, problems: [{ row: 1, column: 1, sentence }] };
    }
    const titles = header.map((title, index) => index === 0 ? "код" : cleanText(title).toLowerCase());
    const places = new Map(RUBRIC_COLUMNS.map((column) => [column, titles.indexOf(column.toLowerCase())]));
    for (const [column, place] of places) {
      if (place < 0) problems.push({ row: 1, column: 1, sentence: `в методике нет столбца «${column}»` });
    }
    if (problems.length > 0) return { rubric: { ...name, positions: [] }, problems };
    const positions = [];
    const rows = /* @__PURE__ */ new Map();
    for (let index = 1; index < table.length; index++) {
      const row = table[index];
      if (row.every((cell) => cell === "" || cleanText(cell) === "")) continue;
      const cells = (column) => row[places.get(column)];
      const report = (column, sentence) => problems.push({ row: index + 1, column: places.get(column) + 1, sentence });
      const position = readRubricRow(cells, report);
      if (!position) continue;
      if (rows.has(position.code)) report("Код", `код ${position.code} стоит в методике дважды`);
      else positions.push(position);
      rows.set(position.code, index + 1);
    }
    if (positions.length === 0 && problems.length === 0) {
      problems.push({ row: 2, column: 1, sentence: "в диапазоне методики нет ни одной позиции" });
    }
    for (const { code, links } of positions) {
      for (const link of links) {
        if (rows.has(link)) continue;
        const sentence = `${code}: связь ведёт на ${link}, такого кода в методике нет`;
        problems.push({ row: rows.get(code), column: places.get("Связь") + 1, sentence });
      }
    }
    return { rubric: { ...name, positions }, problems };
  }

  // src/addon/custom-functions/resolve-rubric.ts
  var RUBRIC_MISSING = 'укажите методику: "municipal-model" или диапазон листа «Методика»';
  function resolveRubric(argument) {
    var _a, _b;
    if (Array.isArray(argument)) {
      const table = argument;
      if (table.every((row) => row.every((cell) => cleanText(cell) === ""))) throw new Error(RUBRIC_MISSING);
      if (table.length === 1 && ((_a = table[0]) == null ? void 0 : _a.length) === 1) return resolveRubric(table[0][0]);
      const { rubric, problems } = readRubricTable(table);
      if (problems.length > 0) {
        const more = problems.length > 1 ? ` (и ещё ${problems.length - 1})` : "";
        throw new Error(`методика повреждена: ${(_b = problems[0]) == null ? void 0 : _b.sentence}${more}`);
      }
      return rubric;
    }
    const id = cleanText(argument);
    if (id === "") throw new Error(RUBRIC_MISSING);
    const template = findTemplate(id);
    if (!template) {
      throw new Error(
        `методика «${id}» не найдена; есть: ${templateIds().join(", ")} — или укажите диапазон листа «Методика»`
      );
    }
    return frameworkToRubric(template);
  }

  // src/addon/custom-functions/take-scope.ts
  function takeScope({ codes, answers, rubric: named, scope, documents }) {
    const rubric = resolveRubric(named);
    const limits = parseScope(scope, rubric);
    const { rows } = readRows(codes, answers, rubric, documents);
    return takeUniverse(scoreRows(rows, rubric), rubric).filter((row) => rowInScope(row, limits));
  }
  function refuseBadRows(rows) {
    const bad = rows.filter(({ problem }) => problem !== null);
    const first = bad[0];
    if (!first) return;
    throw new Error(problemSentence(first) + (bad.length > 1 ? ` (и ещё строк с ⚠: ${bad.length - 1})` : ""));
  }

  // src/addon/custom-functions/completeness.ts
  function MCQM_COMPLETENESS(codes, answers, documents, rubric, scope) {
    const rows = takeScope({ codes, answers, rubric, scope, documents });
    refuseBadRows(rows.filter(({ problem }) => (problem == null ? void 0 : problem.kind) !== "invalid-answer" && (problem == null ? void 0 : problem.kind) !== "no-indicator"));
    return rows.length > 0 ? rows.filter(({ complete }) => complete).length / rows.length : "";
  }

  // src/catalog/function-headers.ts
  var FUNCTION_HEADERS = {
    points: "Балл",
    /** After the code column. */
    summary: ["Система", ...STAGES.map(({ title }) => title), "Балл", "Макс.", "Доля", "Отвечено"],
    gaps: ["Код", "Позиция", "Потеряно баллов", "Ответ сейчас", "Лучший ответ"]
  };

  // src/scoring/write-scale-answer.ts
  function writeScaleAnswer({ scale }, code) {
    var _a;
    const words = (_a = scale.find((answer) => answer.code === code)) == null ? void 0 : _a.words;
    return words ? `${code} — ${words}` : code;
  }

  // src/scoring/find-gaps.ts
  function findGaps(universe) {
    var _a;
    const gaps = [];
    for (const { position, answer, points, problem } of universe) {
      if (!position || problem || answer.state === "not-applicable") continue;
      const lost = ((_a = position.maximum) != null ? _a : 0) - (points != null ? points : 0);
      if (lost <= 0) continue;
      gaps.push({
        code: position.code,
        text: position.text,
        lost,
        now: answer.state === "answered" ? writeScaleAnswer(position, answer.code) : null,
        best: writeScaleAnswer(position, String(position.penalty ? 0 : position.maximum))
      });
    }
    return gaps.sort((a, b) => b.lost - a.lost || (a.code < b.code ? -1 : 1));
  }

  // src/addon/custom-functions/gaps.ts
  var UNANSWERED2 = "нет ответа";
  function MCQM_GAPS(codes, answers, rubric, n) {
    const methodology = resolveRubric(rubric);
    const limit = readCount(n);
    const { rows, hasHeader } = readRows(codes, answers, methodology);
    const scored = scoreRows(rows, methodology);
    const bad = scored.flatMap(({ code, problem }) => problem ? [[code, problemMark(problem), "", "", ""]] : []);
    const gaps = findGaps(takeUniverse(scored, methodology)).map((gap) => {
      var _a;
      return [
        gap.code,
        gap.text,
        gap.lost,
        (_a = gap.now) != null ? _a : UNANSWERED2,
        gap.best
      ];
    });
    const table = [...bad, ...gaps].slice(0, limit);
    const result = hasHeader ? [[...FUNCTION_HEADERS.gaps], ...table] : table;
    return result.length > 0 ? result : "";
  }
  function readCount(argument) {
    if (isBlank(argument)) return 10;
    const count = Number(cleanText(argument));
    if (Number.isInteger(count) && count > 0) return count;
    throw new Error(`n — «${cleanText(argument)}», ожидается целое число строк, например 10`);
  }

  // src/scoring/name-level.ts
  function nameLevel(fraction, bands) {
    var _a, _b;
    const reached = bands.filter(({ from }) => from <= fraction);
    return (_b = (_a = reached.reduce((best, band) => best && best.from >= band.from ? best : band, null)) == null ? void 0 : _a.name) != null ? _b : null;
  }

  // src/addon/custom-functions/level.ts
  var SHAPE = "ожидаются два столбца: нижняя граница от 0 до 1 (входит в уровень) и название";
  function MCQM_LEVEL(fraction, bands) {
    const levels = readBands(bands);
    if (!isRange(fraction)) return levelOf(fraction, levels);
    return fraction.map((row) => row.map((cell) => markLevel(cell, levels)));
  }
  function levelOf(cell, levels) {
    if (levels.length === 0 || isBlank(cell)) return "";
    const fraction = readFraction(cell);
    if (fraction === null) throw new Error(`доля — «${cleanText(cell)}», ожидается число от 0 до 1`);
    const name = nameLevel(fraction, levels);
    if (name === null) throw new Error(`доля ${cleanText(cell)} ниже самой низкой границы уровней`);
    return name;
  }
  function markLevel(cell, levels) {
    try {
      return levelOf(cell, levels);
    } catch (error) {
      return `⚠ ${error.message}`;
    }
  }
  function readBands(argument) {
    var _a;
    if (isBlank(argument)) return [];
    if (!isRange(argument) || ((_a = argument[0]) == null ? void 0 : _a.length) !== 2) throw new Error(`границы уровней: ${SHAPE}`);
    const bands = [];
    argument.forEach(([bound, name], index) => {
      if (isBlank(bound) && isBlank(name)) return;
      const from = readFraction(bound);
      if (from === null && index === 0 && !isBlank(bound) && !/\d/.test(cleanText(bound))) return;
      if (from === null || isBlank(name)) {
        throw new Error(`границы уровней: найдено «${cleanText(bound)}» и «${cleanText(name)}», ${SHAPE}`);
      }
      if (bands.some((band) => band.from === from)) throw new Error(`граница уровня ${cleanText(bound)} указана дважды`);
      bands.push({ from, name: cleanText(name) });
    });
    return bands;
  }
  function readFraction(cell) {
    const found = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(cleanText(cell));
    if (!found) return null;
    const number = Number(found[1].replace(",", ".")) / (found[2] ? 100 : 1);
    return number <= 1 ? number : null;
  }

  // src/addon/custom-functions/points.ts
  function MCQM_POINTS(codes, answers, rubric) {
    const methodology = resolveRubric(rubric);
    const { rows, hasHeader, isScalar } = readRows(codes, answers, methodology);
    const points = scoreRows(rows, methodology).map(
      ({ points: points2, problem }) => problem ? problemMark(problem) : points2 != null ? points2 : ""
    );
    const column = hasHeader ? [FUNCTION_HEADERS.points, ...points] : points;
    return isScalar ? column[0] : column.map((cell) => [cell]);
  }

  // src/catalog/write-rubric-table.ts
  function writeRubricTable(rubric, positions = rubric.positions) {
    const [, ...others] = RUBRIC_COLUMNS;
    return [[writeCodeHeader(rubric), ...others], ...positions.map(writeRow)];
  }
  function writeRow(position) {
    var _a, _b;
    return [
      position.code,
      position.mechanism,
      position.system,
      position.systemTitle,
      position.stage,
      position.group,
      position.text,
      position.scale.map(({ code }) => code).join("; "),
      position.scale.map(({ code, words }) => `${code} — ${words}`).join("\n"),
      (_a = position.maximum) != null ? _a : "",
      position.penalty ? (_b = position.penalty.size) != null ? _b : NOT_SET : "",
      position.links.join("; "),
      BASIS_WORDS[position.basis],
      position.source,
      STATUS_WORDS[position.status]
    ];
  }

  // src/addon/custom-functions/rubric.ts
  function MCQM_RUBRIC(framework, scope) {
    const rubric = resolveRubric(framework);
    const limits = parseScope(scope, rubric);
    return writeRubricTable(
      rubric,
      rubric.positions.filter((position) => inScope(position, limits))
    );
  }

  // src/scoring/total-row.ts
  function totalRow(code, title, rows) {
    const sum = sumPoints(rows);
    const stages = Array.from({ length: 9 }, (_, index) => {
      const own = rows.filter(({ position }) => (position == null ? void 0 : position.stage) === index + 1);
      return own.length > 0 ? sumPoints(own) : null;
    });
    const maximum = rows.reduce((total, row) => total + row.maximum, 0);
    const bad = rows.filter(({ problem }) => problem !== null);
    const count = (wanted) => rows.filter(wanted).length;
    return {
      code,
      title,
      stages: stages.map((stage) => {
        var _a;
        return (_a = stage == null ? void 0 : stage.score) != null ? _a : null;
      }),
      badStages: [...new Set(bad.map(stageOf))].filter((stage) => stage !== null).sort(),
      score: sum.score,
      maximum,
      fullMaximum: rows.reduce((total, { position }) => {
        var _a;
        return total + ((_a = position == null ? void 0 : position.maximum) != null ? _a : 0);
      }, 0),
      fraction: maximum > 0 ? sum.score / maximum : null,
      positions: count(({ position }) => position !== null),
      answered: count(({ answer }) => answer.state === "answered"),
      notApplicable: count(({ answer }) => answer.state === "not-applicable"),
      complete: count(({ complete }) => complete),
      floored: sum.floored || stages.some((stage) => stage == null ? void 0 : stage.floored),
      problems: bad.map(problemSentence)
    };
  }
  function sumPoints(rows) {
    const sum = Math.round(rows.reduce((total, { points }) => total + (points != null ? points : 0), 0) * 1e9) / 1e9;
    return { score: Math.max(0, sum), floored: sum < 0 };
  }
  function stageOf({ position, code }) {
    var _a, _b;
    return (_b = (_a = position != null ? position : placeOf(code)) == null ? void 0 : _a.stage) != null ? _b : null;
  }

  // src/scoring/total-scopes.ts
  var WHOLE_TITLE = "Всего";
  function totalScopes(scored, rubric, mechanismTitles = {}) {
    const universe = takeUniverse(scored, rubric);
    const present = (key) => {
      const codes = new Set(universe.map(({ position }) => position == null ? void 0 : position[key]));
      return [...new Set(rubric.positions.map((position) => position[key]))].filter((code) => codes.has(code));
    };
    const part = (key, code, title) => {
      const scope = { ...WHOLE, [key]: code };
      const own = universe.filter((row) => {
        var _a;
        const place = (_a = row.position) != null ? _a : placeOf(row.code);
        return place !== null && inScope(place, scope);
      });
      return totalRow(code, title, own);
    };
    const titles = new Map(rubric.positions.map(({ system, systemTitle }) => [system, systemTitle]));
    return {
      systems: present("system").map((code) => {
        var _a;
        return part("system", code, (_a = titles.get(code)) != null ? _a : "");
      }),
      mechanisms: present("mechanism").map(
        (code) => {
          var _a;
          return part("mechanism", code, (_a = mechanismTitles[code]) != null ? _a : `Механизм ${code}`);
        }
      ),
      total: totalRow(WHOLE_TITLE, WHOLE_TITLE, universe)
    };
  }

  // src/addon/custom-functions/summary.ts
  function MCQM_SUMMARY(codes, answers, rubric) {
    const methodology = resolveRubric(rubric);
    const { rows } = readRows(codes, answers, methodology);
    const { systems, mechanisms, total } = totalScopes(scoreRows(rows, methodology), methodology);
    return [
      [writeCodeHeader(methodology), ...FUNCTION_HEADERS.summary],
      ...[...systems, ...mechanisms, total].map(writeTotal)
    ];
  }
  function writeTotal(row) {
    var _a;
    const problem = row.problems[0];
    const bad = problem !== void 0;
    const more = row.problems.length > 1 ? ` (и ещё строк с ⚠: ${row.problems.length - 1})` : "";
    const stages = row.stages.map(
      (score, index) => row.badStages.some((stage) => stage === index + 1) ? "⚠" : score != null ? score : ""
    );
    const answered = row.positions > 0 ? (row.answered + row.notApplicable) / row.positions : "";
    return [
      row.code,
      row.floored ? `${row.title} (штраф больше баллов, показан 0)` : row.title,
      ...stages,
      bad ? `⚠ ${problem}${more}` : row.score,
      row.maximum,
      bad ? "⚠" : (_a = row.fraction) != null ? _a : "",
      answered
    ];
  }

  // src/addon/custom-functions/totals.ts
  function MCQM_SCORE(codes, answers, rubric, scope) {
    const rows = takeScope({ codes, answers, rubric, scope });
    refuseBadRows(rows);
    return sumPoints(rows).score;
  }
  function MCQM_MAX(codes, answers, rubric, scope) {
    const rows = takeScope({ codes, answers, rubric, scope });
    refuseBadRows(rows);
    return sumMaximum(rows);
  }
  function MCQM_PERCENT(codes, answers, rubric, scope) {
    const rows = takeScope({ codes, answers, rubric, scope });
    refuseBadRows(rows);
    const maximum = sumMaximum(rows);
    return maximum > 0 ? sumPoints(rows).score / maximum : "";
  }
  function sumMaximum(rows) {
    return rows.reduce((total, row) => total + row.maximum, 0);
  }
  return __toCommonJS(entry_exports);
})();
