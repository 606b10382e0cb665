package org.symposia.starter.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The cache policy by path patterns. Of several matching lists the strictest counts;
 * responses that no list matches are not stored.
 *
 * @param publicPaths stored by everybody for a minute; once signed in, by the browser
 * only
 * @param privatePaths stored by the browser, which revalidates each time
 * @param noStorePaths not stored
 */
@ConfigurationProperties("symposia.caching")
record CachingProperties(@DefaultValue List<String> publicPaths, @DefaultValue List<String> privatePaths,
		@DefaultValue List<String> noStorePaths) {
}
