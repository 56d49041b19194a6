/** How work is spread over the threads of a build. */
package dev.glossdeck.parallel;
