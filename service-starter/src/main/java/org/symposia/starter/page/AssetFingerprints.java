package org.symposia.starter.page;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Lets a client keep an asset for good when, and only when, it asked by the fingerprint
 * of its content.
 */
final class AssetFingerprints implements ResourceTransformer {

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource transformed = chain.transform(request, resource);
		return (resource instanceof HttpResource fingerprinted) ? new Immutable(transformed, fingerprinted)
				: transformed;
	}

	private static final class Immutable extends TransformedResource implements HttpResource {

		private final HttpHeaders headers = new HttpHeaders();

		/**
		 * Styles with links have been transformed and lost the headers of their
		 * fingerprint.
		 */
		Immutable(Resource content, HttpResource fingerprinted) throws IOException {
			super(content, StreamUtils.copyToByteArray(content.getInputStream()));
			this.headers.putAll(fingerprinted.getResponseHeaders());
			this.headers.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		}

		@Override
		public HttpHeaders getResponseHeaders() {
			return this.headers;
		}

	}

}
