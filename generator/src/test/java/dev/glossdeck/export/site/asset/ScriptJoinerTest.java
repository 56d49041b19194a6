package dev.glossdeck.export.site.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptJoinerTest {

  private static String join(Map<String, String> files, String... vendor) throws IOException {
    return ScriptJoiner.join(List.of("a/main.js"), List.of(vendor), path -> read(files, path));
  }

  private static String read(Map<String, String> files, String path) throws IOException {
    if (!files.containsKey(path)) {
      throw new FileNotFoundException(path);
    }
    return files.get(path);
  }

  @Test
  void putsWhatIsImportedInFront() throws IOException {
    String script =
        join(
            Map.of(
                "a/main.js", "import { two } from '../b/two-x.js';\n\ntwo();\n",
                "b/two-x.js",
                    "import { one } from './one.js';\nexport function two() { return one; }\n",
                "b/one.js", "export const one = 1;\nexport class One {}\n"));
    assertThat(script)
        .isEqualTo(
            """
            (() => {
            'use strict';
            const b$$one = (() => {
            const one = 1;
            class One {}
            return { one, One };
            })();
            const b$$two$x = (() => {
            const { one } = b$$one;
            function two() { return one; }
            return { two };
            })();
            const a$$main = (() => {
            const { two } = b$$two$x;
            two();
            })();
            })();
            """);
  }

  @Test
  void takesEachModuleOnceAndListsOfNamesOnSeveralLines() throws IOException {
    String script =
        join(
            Map.of(
                "a/main.js", "import {\n  x,\n  y\n} from './b.js';\nimport { z } from './c.js';\n",
                "a/b.js", "import { z } from './c.js';\nexport const x = z;\nexport const y = z;",
                "a/c.js", "export const z = 1;"));
    assertThat(script.split("const z = 1;", -1)).hasSize(2);
    assertThat(script).contains("const { x, y } = a$$b;\nconst { z } = a$$c;\n");
  }

  @Test
  void leavesOutCommentsOnLinesOfTheirOwn() throws IOException {
    String script =
        join(
            Map.of(
                "a/main.js",
                "/**\n * import { a } from './a.js';\n */\n// export default\nrun(); // now\n"));
    assertThat(script).contains("{\nrun(); // now\n}");
  }

  @Test
  void putsLibrariesInFrontBelowTheirLicencesWithoutCommentsAndSourceMaps() throws IOException {
    String library =
        "  /**\n   * @x `\n   */\n  var Lib; // x\n\n  y()\n//# sourceMappingURL=lib.js.map";
    String licence = "Copyright 2022 L\n";
    String script =
        join(
            Map.of("a/main.js", "Lib();", "v/lib.js", library, "v/lib-LICENSE.txt", licence),
            "v/lib.js");
    assertThat(script)
        .startsWith("/*\nCopyright 2022 L\n*/\n\n\n\n  var Lib; // x\n\n  y()\n;\n(() => {");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import x from './b.js';",
        "import * as x from './b.js';",
        "import { x as y } from './b.js';",
        "import './b.js';",
        "import { x } from 'library';",
        "const b = import('./b.js');",
        "const b = await import ('./b.js');",
        "go(import.meta.url);",
        "export default x;",
        "export * from './b.js';",
        "export { x };",
        "export { x } from './b.js';",
        "export let x = 1;",
        "export var x = 1;",
        "export const { x } = y;",
        "  import { x } from './b.js';",
        "const x = `over"
      })
  void refusesOtherFormsWithTheirPlace(String line) {
    Map<String, String> files =
        Map.of("a/main.js", "/* one\n two */\n" + line, "a/b.js", "export const x = 1;");
    assertThatThrownBy(() -> join(files))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a/main.js:3: the joiner takes ");
  }

  @Test
  void refusesModulesThatImportEachOther() {
    Map<String, String> files =
        Map.of(
            "a/main.js", "import { b } from './b.js';",
            "a/b.js", "import { c } from './c.js';\nexport const b = c;",
            "a/c.js", "import { b } from './b.js';\nexport const c = b;");
    assertThatThrownBy(() -> join(files))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("modules import each other: a/main.js > a/b.js > a/c.js > a/b.js");
  }

  @Test
  void refusesNamesThatAreNotExported() {
    Map<String, String> files =
        Map.of("a/main.js", "import { y } from './b.js';", "a/b.js", "export const x = 1, y = 2;");
    assertThatThrownBy(() -> join(files))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a/main.js: a/b.js does not export y (it has [x])");
  }

  @Test
  void refusesPathsOutOfTheFolder() {
    assertThatThrownBy(() -> join(Map.of("a/main.js", "import { y } from '../../b.js';")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leads out of the folder");
  }
}
