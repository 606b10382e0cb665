package org.symposia.registration.selfservice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SelfServiceConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<RegistrationAccess> access;

	SelfServiceConfiguration(ObjectProvider<RegistrationAccess> access) {
		this.access = access;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new OwnershipCheck(this.access)).addPathPatterns(RegistrationApiController.PATH);
	}

}
