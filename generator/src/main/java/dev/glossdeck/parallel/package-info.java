/** The distribution of work over the threads of a build. */
package dev.glossdeck.parallel;
