/** The picture that social networks show with a link to a deck. */
package dev.glossdeck.export.site.picture;
