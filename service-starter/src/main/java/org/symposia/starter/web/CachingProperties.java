package org.symposia.starter.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may keep the responses of which paths, by path patterns. Of several lists that
 * match, the strictest counts; what no list matches is not kept.
 *
 * @param publicPaths by everybody for a minute, or by the browser only once signed in
 * @param privatePaths by the browser, which asks each time whether it has changed
 * @param noStorePaths by nobody
 */
@ConfigurationProperties("symposia.caching")
record CachingProperties(@DefaultValue List<String> publicPaths, @DefaultValue List<String> privatePaths,
		@DefaultValue List<String> noStorePaths) {
}
