#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1273);

const DEFAULT_COLUMNS = 100;
function sinkOf(stream) {
    // Outside a terminal Node leaves both undefined, whatever its types say.
    const { isTTY, columns } = stream;
    return { isTty: isTTY === true, columns: columns ?? DEFAULT_COLUMNS, write: (text) => stream.write(text) };
}
// Whoever reads may have seen enough ("| head"): what is left to write is then nobody's loss.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    clock: () => new Date(),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/** Exit statuses: part of the command's contract. */
const EXIT = { pass: 0, violated: 1, usage: 2, inconclusive: 3, internal: 70 };
/** A mistake in the arguments. Its message names what was found and what was expected. */
class UsageError extends Error {
    name = 'UsageError';
}
/** NO_COLOR and FORCE_COLOR as https://no-color.org and Node.js understand them. */
function wantsColour({ env }, sink) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined)
        return FORCING.includes(env.FORCE_COLOR);
    return sink.isTty;
}
/** With any other value Node.js shows no colours, not even in a terminal. */
const FORCING = ['', '1', 'true', '2', '3'];


/***/ }),

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8839);
/* harmony import */ var _reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8346);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3411);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8908);
/** The command: finds the subcommand, and turns whatever it throws into text and an exit status. */




/** Loaded only when called: the lab and the YAML reader cost a run that does not need them. */
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(217), __nccwpck_require__.e(646), __nccwpck_require__.e(568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 568))).checkCommand,
    judge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(934), __nccwpck_require__.e(217), __nccwpck_require__.e(646), __nccwpck_require__.e(57)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9057))).judgeCommand,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(217), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9281))).explainCommand,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(217), __nccwpck_require__.e(646), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3874))).demoCommand,
};
const HELP = `tls-gate ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}: looks at TLS as the callers of an API or webhook see it

  tls-gate check [ENDPOINT...] [--config FILE] [--preset NAME] [--format text|json|markdown] [--output FILE]
                 [--observations FILE] [--only FACT,...] [--fail-on error|warning|never]
                 [--timeout SECONDS] [--concurrency N] [--retries N]
  tls-gate judge OBSERVATIONS.json [--config FILE] [--preset NAME] [--format ...] [--output FILE] [--fail-on ...]
  tls-gate explain RULE | rules | presets
  tls-gate demo

An endpoint is https://host[:port][/path], tls://host:port or host[:port], with options after it when quoted:
  "https://api.example.com environment=production connect-to=192.0.2.1 trust=./ca.pem"
Without one, those of .github/tls-gate.yml are looked at.

Exit status: 0 pass, 1 the policy is violated, 2 usage or configuration, 3 something could not be judged, 70 internal error.
`;
async function main(argv, io) {
    const [name, ...args] = argv;
    if (name === undefined) {
        io.stderr.write(HELP);
        return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage;
    }
    if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
        io.stdout.write(HELP);
        return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
    }
    if (name === '--version') {
        io.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
        return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
    }
    try {
        const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
        if (load === undefined)
            throw new _io_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${JSON.stringify(name)} found, expected ${Object.keys(COMMANDS).join(', ')}`);
        const command = await load();
        return await command(args, io);
    }
    catch (error) {
        return explainFailure(error, io);
    }
}
function explainFailure(error, io) {
    const say = (text) => {
        io.stderr.write(`${(0,_reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text)}\n`);
    };
    if (error instanceof _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x) {
        error.problems.forEach((problem) => {
            say((0,_core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V)(problem));
        });
        const { length } = error.problems;
        say(`${String(length)} ${length === 1 ? 'mistake' : 'mistakes'}: nothing was looked at`);
        return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage;
    }
    if (error instanceof _io_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb) {
        say(`tls-gate: ${error.message}`);
        say('"tls-gate --help" tells how to call it');
        return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage;
    }
    say(`tls-gate: internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.internal;
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** Thrown once, after everything that could be read was read, before a packet is sent. */
class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(problems.map(formatProblem).join('\n'));
        this.problems = problems;
    }
}
/** `file:line:column: message`, or `input: message`. */
function formatProblem({ where, message }) {
    return typeof where === 'string'
        ? `${where}: ${message}`
        : `${where.file}:${String(where.line)}:${String(where.column)}: ${message}`;
}


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ breakPrefix),
/* harmony export */   MJ: () => (/* binding */ terminalLines),
/* harmony export */   eR: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8354);
/**
 * For a terminal and for the log of GitHub Actions, whose runner reads every line it is sent: after trimming white
 * space, a line that begins with `::` is a command, and so is `##[` anywhere in it (CVE-2020-15228 and its like).
 */

const MAX_LENGTH = 500;
/** One line, cut, with nothing hidden, that holds no `##[`. May still begin with `::`: see `terminalLines`. */
function terminalText(text, max = MAX_LENGTH) {
    return breakMarker((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, max)));
}
/** The lines of a whole output, none of which the runner takes for a command, whatever was joined to make them. */
function terminalLines(lines) {
    return lines.map((line) => breakPrefix(breakMarker(line)) + '\n').join('');
}
/** `::error::` at the beginning becomes `\x3a:error::`; colour codes of our own before it do not hide it. */
function breakPrefix(line) {
    return line.replace(/^((?:\s|\u001b\[\d*m)*):(?=:)/u, '$1\\x3a');
}
function breakMarker(line) {
    return line.replaceAll('##[', '##\\x5b');
}


/***/ }),

/***/ 8354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * What a stranger wrote, with nothing in it that cannot be seen.
 *
 * Whole Unicode categories rather than a list of known tricks: controls (C0, DEL, C1), format characters (bidi, zero
 * width, BOM, tags), lone surrogates, private use, line and paragraph separators, noncharacters, default ignorables
 * (variation selectors, fillers) and every space but U+0020. So what comes out is one line whose only white space is
 * the plain space.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** Shows hidden characters as `\n`, `\x1b`, `\u202e` or `\u{e0041}`. */
function visible(text) {
    return text.replace(HIDDEN, (character) => SHORT.get(character) ?? codeOf(character));
}
function codeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code <= 0xffff)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
/** Cuts a long text to `max` UTF-16 units and says how long it was. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    // A surrogate pair is not cut in half: its first half alone would show as an escape that nobody wrote.
    const last = text.charCodeAt(max - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
    return `${text.slice(0, end)}… (${String(text.length)} characters)`;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
