package org.symposia.gateway.body;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The largest bodies by type.
 *
 * @param form for {@code application/x-www-form-urlencoded}
 * @param upload for {@code multipart/form-data}
 * @param other for everything else
 */
@ConfigurationProperties("symposia.gateway.limits")
record BodyLimits(@DefaultValue("1MB") DataSize form, @DefaultValue("200MB") DataSize upload,
		@DefaultValue("10MB") DataSize other) {

	long of(HttpServletRequest request) {
		if (typeOf(request).startsWith("application/x-www-form-urlencoded")) {
			return this.form.toBytes();
		}
		return (isUpload(request) ? this.upload : this.other).toBytes();
	}

	static boolean isUpload(HttpServletRequest request) {
		return typeOf(request).startsWith("multipart/");
	}

	private static String typeOf(HttpServletRequest request) {
		return (request.getContentType() != null) ? request.getContentType().toLowerCase(Locale.ROOT) : "";
	}

}
