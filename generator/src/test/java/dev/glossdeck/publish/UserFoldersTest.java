package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  @Test
  void isWhereEachSystemKeepsSuchThings() {
    Map<String, String> home = Map.of("HOME", "/home/ada");
    Map<String, String> both = Map.of("HOME", "/home/ada", "XDG_CACHE_HOME", "/tmp/cache");

    assertThat(UserFolders.cache(home, "Linux")).contains(Path.of("/home/ada/.cache/glossdeck"));
    assertThat(UserFolders.cache(both, "Linux")).contains(Path.of("/tmp/cache/glossdeck"));
    assertThat(UserFolders.cache(both, "Mac OS X"))
        .contains(Path.of("/home/ada/Library/Caches/glossdeck"));
    assertThat(UserFolders.cache(Map.of("LOCALAPPDATA", "/local"), "Windows 11"))
        .contains(Path.of("/local/glossdeck/cache"));
  }

  @Test
  void isNowhereIfNobodySaysWhereTheUsersFoldersAre() {
    assertThat(UserFolders.cache(Map.of(), "Linux")).isEmpty();
    assertThat(UserFolders.cache(Map.of("HOME", ""), "Linux")).isEmpty();
    assertThat(UserFolders.cache(Map.of("XDG_CACHE_HOME", "relative"), "Linux")).isEmpty();
    assertThat(UserFolders.cache(Map.of("HOME", "/home/ada"), "Windows 11")).isEmpty();
  }
}
