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
 * @param imported for files sent as they are to {@code /imports}
 * @param other for everything else
 */
@ConfigurationProperties("symposia.gateway.limits")
record BodyLimits(@DefaultValue("1MB") DataSize form, @DefaultValue("200MB") DataSize upload,
		@DefaultValue("50MB") DataSize imported, @DefaultValue("10MB") DataSize other) {

	long of(HttpServletRequest request) {
		if (typeOf(request).startsWith("application/x-www-form-urlencoded")) {
			return this.form.toBytes();
		}
		return (isUpload(request) ? this.upload : isImport(request) ? this.imported : this.other).toBytes();
	}

	private static boolean isImport(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/") && request.getRequestURI().endsWith("/imports");
	}

	static boolean isUpload(HttpServletRequest request) {
		return typeOf(request).startsWith("multipart/");
	}

	private static String typeOf(HttpServletRequest request) {
		return (request.getContentType() != null) ? request.getContentType().toLowerCase(Locale.ROOT) : "";
	}

}
